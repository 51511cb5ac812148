"""Streams in memory. There are no files here: what needs one raises UnsupportedOperation."""

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO",
           "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase",
           "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE",
           "text_encoding", "IncrementalNewlineDecoder"]

from _bytesio import BytesIO as _BytesIO
from _stringio import StringIO as _StringIO

DEFAULT_BUFFER_SIZE = 8192
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
BlockingIOError = BlockingIOError


class UnsupportedOperation(OSError, ValueError):
    __module__ = "io"


class IOBase:
    """What every stream has."""

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    @property
    def closed(self):
        return "__IOBase_closed" in self.__dict__

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self.__dict__["__IOBase_closed"] = True

    def flush(self):
        self._check_open()

    def seek(self, pos, whence=0, /):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        self._unsupported("truncate")

    def fileno(self):
        self._unsupported("fileno")

    def isatty(self):
        self._check_open()
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *details):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        if size is None:
            size = -1
        result = bytearray()
        while size < 0 or len(result) < size:
            piece = self.read(1)
            if not piece:
                break
            if not isinstance(piece, bytes):
                raise OSError(f"read() should have returned a bytes object, not '{type(piece).__name__}'")
            result += piece
            if result.endswith(b"\n"):
                break
        return bytes(result)

    def readlines(self, hint=-1, /):
        if hint is None or hint <= 0:
            return list(self)
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if total >= hint:
                break
        return lines

    def writelines(self, lines, /):
        self._check_open()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        if count is None:
            return None
        del buffer[count:]
        return bytes(buffer)

    def readall(self):
        result = bytearray()
        while True:
            piece = self.read(DEFAULT_BUFFER_SIZE)
            if not piece:
                break
            result += piece
        return bytes(result) if result else piece

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, data, /):
        raise NotImplementedError


class BufferedIOBase(IOBase):
    def detach(self):
        self._unsupported("detach")

    def read(self, size=-1, /):
        self._unsupported("read")

    def read1(self, size=-1, /):
        self._unsupported("read1")

    def write(self, data, /):
        self._unsupported("write")

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def readinto1(self, buffer, /):
        data = self.read1(len(buffer))
        buffer[:len(data)] = data
        return len(data)


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None

    def detach(self):
        self._unsupported("detach")

    def read(self, size=-1, /):
        self._unsupported("read")

    def readline(self, size=-1, /):
        self._unsupported("readline")

    def write(self, text, /):
        self._unsupported("write")


class StringIO(_StringIO, TextIOBase):
    """Text in memory, read and written like a file."""

    __module__ = "_io"

    def flush(self):
        pass


class BytesIO(_BytesIO, BufferedIOBase):
    """Bytes in memory, read and written like a file."""

    __module__ = "_io"


class IncrementalNewlineDecoder:
    """Turns the line ends of text that comes in pieces into newlines."""

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder = decoder
        self.translate = translate
        self.errors = errors
        self._seen = 0
        self._pending = False

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._pending and (text or final):
            text = "\r" + text
            self._pending = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._pending = True
        pairs = text.count("\r\n")
        returns = text.count("\r") - pairs
        newlines = text.count("\n") - pairs
        self._seen |= 2 if newlines else 0
        self._seen |= 1 if returns else 0
        self._seen |= 4 if pairs else 0
        if self.translate:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def reset(self):
        self._seen = 0
        self._pending = False
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        seen = tuple(end for bit, end in ((1, "\r"), (2, "\n"), (4, "\r\n")) if self._seen & bit)
        return None if not seen else seen[0] if len(seen) == 1 else seen


def _no_files(name):
    def refuse(self, *arguments, **keywords):
        raise UnsupportedOperation(name + " is not available: there are no files here")

    return refuse


class FileIO(RawIOBase):
    __init__ = _no_files("FileIO")


class BufferedReader(BufferedIOBase):
    __init__ = _no_files("BufferedReader")


class BufferedWriter(BufferedIOBase):
    __init__ = _no_files("BufferedWriter")


class BufferedRWPair(BufferedIOBase):
    __init__ = _no_files("BufferedRWPair")


class BufferedRandom(BufferedIOBase):
    __init__ = _no_files("BufferedRandom")


class TextIOWrapper(TextIOBase):
    __init__ = _no_files("TextIOWrapper")


def open(file, mode="r", *arguments, **keywords):
    raise UnsupportedOperation("open is not available: there are no files here")


def open_code(path):
    raise UnsupportedOperation("open_code is not available: there are no files here")


def text_encoding(encoding, stacklevel=2, /):
    return "locale" if encoding is None else encoding
