package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The schema of a form in the words of each revision; for generated code. Safe for use by many
 * threads.
 */
public final class FormSchema {

  private final JsonSlice present;
  private final @Nullable JsonSlice before;

  private FormSchema(JsonSlice present, @Nullable JsonSlice before) {
    this.present = present;
    this.before = before;
  }

  /** A form that only revisions from 2025-11-25 on can show. */
  public static FormSchema of(String present) {
    return new FormSchema(JsonSlice.of(present), null);
  }

  /**
   * A form that all revisions with forms can show.
   *
   * @param before what revision 2025-06-18 is sent
   */
  public static FormSchema of(String present, String before) {
    return new FormSchema(JsonSlice.of(present), JsonSlice.of(before));
  }

  /**
   * The schema for a revision.
   *
   * @throws AskException if the revision cannot show the form
   */
  public JsonSlice in(Revision revision) {
    if (revision.atLeast(Revision.V2025_11_25)) {
      return present;
    }
    if (before == null) {
      throw new AskException("revision " + revision + " has no lists of choices in forms");
    }
    return before;
  }
}
