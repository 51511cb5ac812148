def inline(text):
    out, i, open_tags = [], 0, []
    marks = (("**", "strong"), ("*", "em"), ("`", "code"))
    while i < len(text):
        if text[i] == "\\" and i + 1 < len(text):
            out.append(text[i + 1])
            i += 2
            continue
        if text[i] == "[" and "](" in text[i:]:
            label, _, rest = text[i + 1:].partition("](")
            url, _, _ = rest.partition(")")
            out.append(f'<a href="{url}">{inline(label)}</a>')
            i += len(label) + len(url) + 4
            continue
        for mark, tag in marks:
            if text.startswith(mark, i):
                if tag in open_tags:
                    open_tags.remove(tag)
                    out.append(f"</{tag}>")
                else:
                    open_tags.append(tag)
                    out.append(f"<{tag}>")
                i += len(mark)
                break
        else:
            out.append({"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(text[i], text[i]))
            i += 1
    out += [f"</{t}>" for t in reversed(open_tags)]
    return "".join(out)


def blocks(source):
    current, kind = [], None
    for line in source.splitlines() + [""]:
        stripped = line.strip()
        if stripped.startswith("#"):
            new = "heading"
        elif stripped[:2] in ("- ", "* "):
            new = "list"
        elif stripped[:1].isdigit() and ". " in stripped[:4]:
            new = "ordered"
        elif stripped.startswith(">"):
            new = "quote"
        elif stripped == "---":
            new = "rule"
        else:
            new = "para" if stripped else None
        if current and (new != kind or new in ("heading", "rule")):
            yield kind, current
            current = []
        kind = new
        if new:
            current.append(stripped)


def convert(source):
    html = []
    for kind, lines in blocks(source):
        match kind:
            case "heading":
                level = len(lines[0]) - len(lines[0].lstrip("#"))
                html.append(f"<h{level}>{inline(lines[0][level:].strip())}</h{level}>")
            case "list" | "ordered":
                tag = "ul" if kind == "list" else "ol"
                items = "\n".join(f"  <li>{inline(l.split(' ', 1)[1])}</li>" for l in lines)
                html.append(f"<{tag}>\n{items}\n</{tag}>")
            case "quote":
                html.append("<blockquote>" + inline(" ".join(l.lstrip("> ") for l in lines)) + "</blockquote>")
            case "rule":
                html.append("<hr>")
            case "para":
                html.append("<p>" + inline(" ".join(lines)) + "</p>")
    return "\n".join(html)


DOC = """
# Title with *style*

First paragraph with **bold** and `code < x`,
continued on the next line. A [link **here**](http://x.org/?a=1&b=2).

## List
- one
- two with *emphasis*
* three

1. first
2. second
---
> quoted text
> goes on
Unclosed **bold & escaped \\*stars\\*
"""
print(convert(DOC))
print(inline("a * b"), inline(""), inline("``"), inline("\\"), [k for k, _ in blocks("x\n\ny\n# z")])
