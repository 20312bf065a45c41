/* icuuc.dll: part of Windows 10, not of Wine 8.
 *
 * Qt asks it for text codecs of old files only; here it knows none and says so.
 * For tests, never to be shipped.
 */
#define EXPORT __declspec(dllexport)
#define UNSUPPORTED 16 /* U_UNSUPPORTED_ERROR */

EXPORT void *ucnv_open(const char *name, int *error) {
    if (error) *error = UNSUPPORTED;
    return 0;
}
EXPORT void ucnv_close(void *codec) {}
EXPORT void ucnv_reset(void *codec) {}
EXPORT signed char ucnv_getMaxCharSize(void *codec) { return 4; }
EXPORT const char *ucnv_getName(void *codec, int *error) { return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *of, int *error) { return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void ucnv_getToUCallBack(void *codec, void *action, void *context) {}
EXPORT void ucnv_getFromUCallBack(void *codec, void *action, void *context) {}
EXPORT void ucnv_setToUCallBack(void *codec, void *action, void *context, void *old,
                                void *old_context, int *error) {
    if (error) *error = UNSUPPORTED;
}
EXPORT void ucnv_setFromUCallBack(void *codec, void *action, void *context, void *old,
                                  void *old_context, int *error) {
    if (error) *error = UNSUPPORTED;
}
EXPORT void ucnv_cbToUWriteUChars(void *to, const void *text, int length, int at, int *error) {}
EXPORT void ucnv_cbFromUWriteUChars(void *to, const void **text, const void *end, int at,
                                    int *error) {}
EXPORT void ucnv_toUnicode(void *codec, void *to, const void *to_end, void *from,
                           const void *end, int *offsets, int flush, int *error) {
    if (error) *error = UNSUPPORTED;
}
EXPORT void ucnv_fromUnicode(void *codec, void *to, const void *to_end, void *from,
                             const void *end, int *offsets, int flush, int *error) {
    if (error) *error = UNSUPPORTED;
}
EXPORT int ucnv_toUCountPending(void *codec, int *error) { return 0; }
EXPORT int ucnv_fromUCountPending(void *codec, int *error) { return 0; }
