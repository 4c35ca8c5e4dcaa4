package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.json.JsonSlice;
import java.util.regex.Pattern;

/**
 * The keyword {@code pattern}. Matching gives up after a number of steps that no honest text needs,
 * and then the text does not match.
 *
 * @param shown the expression as the schema has it
 */
record PatternCheck(Pattern pattern, String shown) implements Check {

  private static final int STEPS_PER_CHARACTER = 1_000;
  private static final int LEAST_STEPS = 100_000;

  @Override
  public void check(JsonSlice value, String pointer, ArgumentProblems problems) {
    if (Values.isText(value) && !matches(value.reader().nextString())) {
      problems.add(pointer, "text that matches " + shown, value);
    }
  }

  private boolean matches(String text) {
    int most =
        (int) Math.min(Integer.MAX_VALUE, LEAST_STEPS + (long) text.length() * STEPS_PER_CHARACTER);
    try {
      return pattern.matcher(new Rationed(text, new int[] {most})).find();
    } catch (TooManySteps | StackOverflowError e) {
      return false;
    }
  }

  /** A text that lets itself be looked at so many times and no more. */
  @SuppressWarnings("ArrayRecordComponent") // a counter, shared with the text's parts
  private record Rationed(CharSequence text, int[] left) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (left[0]-- == 0) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new Rationed(text.subSequence(from, to), left);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super(null, null, false, false);
    }
  }
}
