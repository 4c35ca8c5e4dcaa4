package dev.matte.legacy.stub;

import dev.matte.legacy.text.SecretNames;
import java.util.Map;
import java.util.Optional;

/** What people or options decide about the tools of a list. */
record Decisions(StubOptions options) {

  boolean wholeNumbers() {
    return options.wholeNumbers();
  }

  /** Whether a number is whole although the list says {@code number}. */
  boolean whole(String tool, String parameter) {
    return of(tool).whole().contains(parameter);
  }

  /** Whether a parameter is to be marked as a secret. */
  boolean sensitive(String tool, String parameter, Shape shape) {
    boolean guessed = options.markSecrets() && shape == Shape.Plain.TEXT;
    return of(tool).secrets().contains(parameter) || (guessed && SecretNames.likely(parameter));
  }

  /** The Java name of a tool's method, where one is given. */
  Optional<String> method(String tool) {
    return of(tool).method();
  }

  /** Hints by the names of the annotation's attributes. */
  Map<String, Boolean> hints(String tool) {
    return of(tool).hints();
  }

  private StubMapping.ForTool of(String tool) {
    return options.mapping().map(each -> each.tool(tool)).orElse(StubMapping.ForTool.NOTHING);
  }
}
