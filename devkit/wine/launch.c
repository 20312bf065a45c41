/* python.exe: hands its arguments to the Python of python311.dll beside it. */
#include <windows.h>

typedef int (*Py_Main)(int, wchar_t **);

int wmain(int count, wchar_t **arguments) {
    HMODULE python = LoadLibraryW(L"python311.dll");
    Py_Main start = python ? (Py_Main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    return start ? start(count, arguments) : 90;
}
