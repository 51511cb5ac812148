import typing
from typing import *
T=TypeVar('T'); U=TypeVar('U')
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: List[3])
t(lambda: Optional[3])
t(lambda: List[(1,2)])
t(lambda: Dict[int])
t(lambda: List[int,int])
t(lambda: Optional[int,str])
t(lambda: Union[()])
t(lambda: Union[int,None,str])
t(lambda: List[()])
t(lambda: Tuple[()])
t(lambda: Tuple[int,...])
t(lambda: Callable[int,str])
t(lambda: Callable[[int],str])
t(lambda: Callable)
t(lambda: Callable[...,int])
t(lambda: Callable[[],None])
t(lambda: Literal['a',1,1,True])
t(lambda: Annotated[int,'x',3])
t(lambda: Annotated[int])
t(lambda: ClassVar[int])
t(lambda: ClassVar[int,str])
t(lambda: Final[int])
t(lambda: Generic[int])
t(lambda: Generic[T,T])
t(lambda: Generic[()])
t(lambda: Generic[T])
t(lambda: List())
t(lambda: Optional())
t(lambda: Union[int,str]())
t(lambda: List[int]())
t(lambda: isinstance([],List))
t(lambda: isinstance([],List[int]))
t(lambda: isinstance(3,Optional[int]))
t(lambda: isinstance(3,Union[int,str]))
t(lambda: isinstance(3,Optional))
t(lambda: isinstance(3,Any))
t(lambda: Any())
t(lambda: NoReturn[int])
t(lambda: Any[int])
t(lambda: Self)
t(lambda: int|List[int])
t(lambda: List[int]|None)
t(lambda: T|None)
t(lambda: "x"|T)
t(lambda: Optional["Foo"])
t(lambda: List["Foo"])
t(lambda: Dict[str,T][int])
t(lambda: Dict[T,U][int,str])
t(lambda: Dict[str,List[T]].__parameters__)
t(lambda: list[T][int])
t(lambda: TypeVar('T',int))
t(lambda: TypeVar('T',int,bound=int))
t(lambda: TypeVar('T',covariant=True,contravariant=True))
t(lambda: (TypeVar('A',covariant=True),TypeVar('A',contravariant=True),ParamSpec('P'),TypeVarTuple('Ts')))
t(lambda: T())
t(lambda: isinstance(3,T))
t(lambda: NewType('X',int))
t(lambda: List[int].__origin__)
t(lambda: Callable[[int],str].__args__)
t(lambda: Type[int]); t(lambda: Type)
t(lambda: Generator[int,None,str]); t(lambda: Iterator[T][int])
t(lambda: List[int]==List[int]); t(lambda: List[int]==list[int]); t(lambda: hash(List[int])==hash(List[int]))
t(lambda: Union[int,str]==Union[str,int])
t(lambda: Union[int,str]==(int|str))
t(lambda: Concatenate[int,ParamSpec('P')])
t(lambda: Callable[ParamSpec('P'),T])
t(lambda: Callable[Concatenate[int,ParamSpec('P')],T])
t(lambda: TypeGuard[int]); t(lambda: Required[int]); t(lambda: Unpack[TypeVarTuple('Ts')])
t(lambda: Tuple); t(lambda: Tuple[int]); t(lambda: Tuple[int,str])
t(lambda: ForwardRef('x')); t(lambda: Text); t(lambda: AnyStr); t(lambda: Hashable); t(lambda: Sized)
t(lambda: List.__name__); t(lambda: List[int].__name__); t(lambda: Optional[int].__name__); t(lambda: List.__module__)
class S(Generic[T]):
    def __init__(self,x:T): self.x=x
    def f(self)->T: return self.x
class P2(Generic[T,U]): pass
t(lambda: S[int]); t(lambda: S[int](3).__orig_class__); t(lambda: S.__parameters__); t(lambda: S.__orig_bases__)
t(lambda: S[int,str]); t(lambda: P2[int]); t(lambda: P2[int,T][str]); t(lambda: S.__mro__)
class C2(S[int]): pass
t(lambda: C2[int]); t(lambda: C2.__mro__); t(lambda: C2.__parameters__); t(lambda: C2.__orig_bases__)
class C3(List[int]): pass
t(lambda: C3.__mro__)
class C4(Dict[str,T]): pass
t(lambda: C4.__mro__); t(lambda: C4[int])
def bad():
    class X(Generic): pass
t(bad)
def bad():
    class X(Generic[T],Generic[U]): pass
t(bad)
def bad():
    class X(Dict[T,U],Generic[T]): pass
t(bad)
def bad():
    class X(Optional[int]): pass
t(bad)
def bad():
    class X(List): pass
    return X.__mro__
t(bad)
def bad():
    class X(Union): pass
t(bad)
t(lambda: get_origin(List[int])); t(lambda: get_args(Callable[[int],str])); t(lambda: get_args(Annotated[int,1]));t(lambda: get_origin(int|str)); t(lambda: get_args(Optional[int])); t(lambda: get_origin(Generic[T])); t(lambda: get_origin(Generic)); t(lambda: get_origin(Callable[[int],str])); t(lambda: get_origin(List)); t(lambda: get_origin(3)); t(lambda: get_origin(Literal[3])); t(lambda: get_origin(Union[int,str]))
t(lambda: T.__name__); t(lambda:T.__bound__); t(lambda:T.__constraints__); t(lambda: TypeVar('B',bound='X').__bound__)
t(lambda: T.__module__); t(lambda: Final); t(lambda: Literal); t(lambda: Annotated); t(lambda: Generic); t(lambda: Protocol)
t(lambda: Literal[[]]);t(lambda: Literal[1]==Literal[True]);t(lambda: Literal[Literal[1,2],3]);t(lambda: Union[Literal[1],None]);t(lambda: List[None]); t(lambda: Optional[None]); t(lambda: Union[int]); t(lambda: Union[int,int]); t(lambda: List[T].__parameters__); t(lambda: List[int][str]); t(lambda: List[T][int,str])
t(lambda: type(T)); t(lambda: NewType("Y",int).__supertype__); t(lambda: NewType("Y",int)(3)); t(lambda: len(typing.__all__)); t(lambda: List[int].append); t(lambda: List[int].foo); t(lambda: cast(int,"x"))
