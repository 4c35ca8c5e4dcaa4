// Generated from Plain.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Form;
import dev.matte.runtime.binding.FormSchema;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;
import javax.annotation.processing.Generated;

/** Asks a person for {@link Plain}. */
@Generated("dev.matte.processor.McpProcessor")
public final class PlainForm implements Form<Plain> {
  private static final FormSchema SCHEMA =
      FormSchema.of(
          "{\"type\":\"object\",\"properties\":{}}", "{\"type\":\"object\",\"properties\":{}}");
  private static final Fields PLAIN = Fields.builder().ignoreUnknown().build();

  @Override
  public JsonSlice schema(Revision revision) {
    return SCHEMA.in(revision);
  }

  @Override
  public Plain read(JsonSlice content) {
    Arguments in = new Arguments(content, Repairs.NONE);
    Plain form = readPlain(in);
    in.check();
    return form;
  }

  private static Plain readPlain(Arguments in) {
    if (!in.beginObject(PLAIN)) {
      return null;
    }
    in.nextField();
    try {
      return in.endObject() ? new Plain() : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }
}
