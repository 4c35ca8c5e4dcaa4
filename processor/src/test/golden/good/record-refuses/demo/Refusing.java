package demo;

import dev.matte.annotations.McpTool;
import java.util.List;

/** A record that refuses values in its constructor. */
public interface Refusing {

  /** Answers with what it is given. */
  @McpTool
  default Interval echo(Interval interval, List<Interval> more) {
    return interval;
  }

  /** From here to there. */
  record Interval(int from, int to) {
    public Interval {
      if (from > to) {
        throw new IllegalArgumentException("from is after to");
      }
    }
  }
}
