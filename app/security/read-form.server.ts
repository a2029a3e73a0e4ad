/** The fields that a form sent; throws a 400 response where the body is no form, or holds a NUL, which no field does. */
export async function readForm(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => undefined);
  if (!form || hasNul(form)) throw new Response(null, { status: 400 });
  return form;
}

function hasNul(form: FormData): boolean {
  return [...form].flat().some((text) => typeof text === "string" && text.includes("\0"));
}
