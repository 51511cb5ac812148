#include "parser/prepass.h"
#include "parser/syntax_check.h"
#include "parser/literals.h"
#include "interpreter/text/unicode.h"
#include "interpreter/text/utf8.h"
#include <cstdlib>
namespace pyexec {
Prepass prepass(const Source& s, const PrepassOptions&){Prepass p;p.blanked=s.text();return p;}
std::optional<Diagnostic> check_syntax(const Source&, const Prepass&, UnicodeNameLookup){return {};}
Diagnostic make_syntax_error(const Source& s, DiagnosticKind, Span sp, std::string m){Diagnostic d;d.message=m;d.line=s.line_of(sp.begin);d.column=s.column_of(sp.begin)+1;return d;}
bool read_string_prefix(std::string_view l, StringPrefix*p){size_t i=0;while(i<l.size()&&l[i]!='"'&&l[i]!='\''){char c=l[i]|0x20;if(c=='b')p->is_bytes=true;if(c=='r')p->is_raw=true;if(c=='f')p->is_format=true;i++;}p->length=i;p->quote=l[i];p->quote_count=l.size()>=i+6&&l[i+1]==l[i]&&l[i+2]==l[i]?3:1;p->is_triple=p->quote_count==3;return true;}
DecodedText decode_string_body(Arena&, std::string_view b, const StringPrefix&, UnicodeNameLookup){DecodedText d;d.text=b;return d;}
NumberLiteral decode_number(Arena&, std::string_view t, bool*){NumberLiteral n;if(t.find_first_of(".eEjJ")!=std::string_view::npos){n.kind=ConstantKind::kFloat;n.real=atof(std::string(t).c_str());if(t.back()=='j')n.kind=ConstantKind::kImaginary;}else if(t.size()>18){n.kind=ConstantKind::kBigInt;n.digits=t;}else n.integer=strtoll(std::string(t).c_str(),0,0);return n;}
namespace unicode { size_t normalise_bound(TextView,NormalForm){return 0;} size_t normalise(TextView,NormalForm,Ucs4*){return 0;} }
namespace utf8 { Scan scan(std::span<const uint8_t>){return {};} void decode(std::span<const uint8_t>,Ucs4*){} size_t encode_one(char32_t,uint8_t*){return 0;} }
}
