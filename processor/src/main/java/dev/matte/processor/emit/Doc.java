package dev.matte.processor.emit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that may be broken at marked places: a piece of text, a break, or a level holding both.
 *
 * <p>A level that fits into the rest of the line stays on it. One that does not is broken at all
 * its unified breaks, and at those of its fill breaks that the text up to the next break would not
 * fit after. Levels inside decide anew.
 */
sealed interface Doc {

  /** How many columns it takes without a line break. */
  int width();

  /** Text that is never broken. */
  record Text(String text) implements Doc {
    @Override
    public int width() {
      return text.length();
    }
  }

  /**
   * A place where a line may end.
   *
   * @param flat what stands there when it does not
   * @param fill whether it breaks only when what follows does not fit
   * @param mark remembers whether it was broken
   */
  record Break(String flat, boolean fill, @Nullable Mark mark) implements Doc {
    @Override
    public int width() {
      return flat.length();
    }
  }

  /** Docs that are broken together. */
  record Level(Indent indent, List<Doc> docs) implements Doc {
    Level(Indent indent) {
      this(indent, new ArrayList<>());
    }

    @Override
    public int width() {
      int width = 0;
      for (Doc doc : docs) {
        width += doc.width();
      }
      return width;
    }
  }

  /** Whether a break was taken; known once the layout has passed it. */
  final class Mark {
    private boolean broken;

    void record(boolean taken) {
      broken |= taken;
    }

    boolean broken() {
      return broken;
    }
  }

  /**
   * Columns that a level's further lines are indented by.
   *
   * @param when adds nothing unless this break was taken
   */
  record Indent(int columns, @Nullable Mark when) {
    static final Indent ZERO = new Indent(0, null);
    static final Indent FOUR = new Indent(4, null);

    static Indent fourWhen(Mark mark) {
      return new Indent(4, mark);
    }

    int value() {
      return when == null || when.broken() ? columns : 0;
    }
  }
}
