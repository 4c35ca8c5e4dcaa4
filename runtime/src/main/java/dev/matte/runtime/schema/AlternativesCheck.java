package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.json.JsonSlice;
import java.util.List;

/**
 * The keywords {@code allOf}, {@code anyOf}, {@code oneOf} and {@code $ref}.
 *
 * @param least how many of the schemas have to accept a value
 * @param most how many of them may
 */
record AlternativesCheck(List<Schema> schemas, int least, int most) implements Check {

  @Override
  public void check(JsonSlice value, String pointer, ArgumentProblems problems) {
    if (least == schemas.size()) {
      for (Schema schema : schemas) {
        schema.check(value, pointer, problems);
      }
      return;
    }
    int accepted = 0;
    int fewest = Integer.MAX_VALUE;
    ArgumentProblems nearest = null;
    for (Schema schema : schemas) {
      ArgumentProblems trial = new ArgumentProblems();
      schema.check(value, pointer, trial);
      accepted += trial.count() == 0 ? 1 : 0;
      // What is closest to right is what was meant; when two are, nobody knows.
      nearest = trial.count() < fewest ? trial : trial.count() == fewest ? null : nearest;
      fewest = Math.min(fewest, trial.count());
    }
    if (accepted > most) {
      problems.add(pointer, "a value of exactly one of " + schemas.size() + " forms", value);
    } else if (accepted < least && nearest != null) {
      problems.addAll(nearest);
    } else if (accepted < least) {
      problems.add(pointer, words(), value);
    }
  }

  @Override
  public List<Schema> sameValue() {
    return schemas;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (Schema schema : schemas) {
      if (words.indexOf(schema.words()) < 0) {
        words.append(words.length() > 0 ? " or " : "").append(schema.words());
      }
    }
    return words.append(", in one of ").append(schemas.size()).append(" forms").toString();
  }
}
