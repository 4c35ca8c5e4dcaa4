package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.json.JsonSlice;
import java.util.List;

/** A schema or subschema, ready for use: all of its checks have to pass. */
final class Schema {

  private List<Check> checks = List.of();
  private String words = "a value";

  /** Set once, before the first use: what refers to a schema may be read before it. */
  void complete(List<Check> checks, String words) {
    this.checks = List.copyOf(checks);
    this.words = words;
  }

  void check(JsonSlice value, String pointer, ArgumentProblems problems) {
    int before = problems.count();
    for (Check check : checks) {
      check.check(value, pointer, problems);
      // The rest would only say in other words that the type is wrong.
      if (check instanceof TypeCheck && problems.count() > before) {
        return;
      }
    }
  }

  /** Whether a value passes. */
  boolean accepts(JsonSlice value) {
    ArgumentProblems problems = new ArgumentProblems();
    check(value, "", problems);
    return problems.count() == 0;
  }

  List<Check> checks() {
    return checks;
  }

  /** What it wants, in a few words. */
  String words() {
    return words;
  }
}
