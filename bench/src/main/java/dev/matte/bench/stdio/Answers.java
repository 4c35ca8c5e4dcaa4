package dev.matte.bench.stdio;

import dev.matte.bench.process.Lines;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/** What a server has to answer to numbered requests; each answer is checked as it comes. */
abstract class Answers {

  /** Notes that a request was sent. */
  abstract void expect(int number);

  /**
   * Checks an answer.
   *
   * @throws IllegalStateException if it is not the answer to a request that waits for one
   */
  abstract void check(Lines answer);

  /** Any order, each to its own request, all bytes as they should be. */
  static Answers numbered(Template answer) {
    return new Numbered(answer);
  }

  /** The same line again and again. */
  static Answers fixed(String line) {
    return new Fixed((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static final class Numbered extends Answers {
    private final Template template;
    private final BitSet waiting = new BitSet();

    Numbered(Template template) {
      this.template = template;
    }

    @Override
    void expect(int number) {
      waiting.set(number - Template.FIRST);
    }

    @Override
    void check(Lines answer) {
      int number = template.read(answer.buffer(), answer.from(), answer.to());
      if (number < Template.FIRST || !waiting.get(number - Template.FIRST)) {
        throw new IllegalStateException("an answer nobody waits for: " + answer.text());
      }
      waiting.clear(number - Template.FIRST);
    }
  }

  private static final class Fixed extends Answers {
    private final byte[] line;

    Fixed(byte[] line) {
      this.line = line;
    }

    @Override
    void expect(int number) {}

    @Override
    void check(Lines answer) {
      if (!Arrays.equals(answer.buffer(), answer.from(), answer.to(), line, 0, line.length - 1)) {
        throw new IllegalStateException("not the fixed line: " + answer.text());
      }
    }
  }
}
