package dev.matte.processor.emit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a {@link Doc} into lines of at most 100 columns, as far as its breaks allow. */
final class DocPrinter {
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();
  private int column;
  private boolean mustBreak;

  private DocPrinter(int indent) {
    newLineAt(indent);
  }

  /** The text of a statement whose first line starts at a column. */
  static String lines(Doc doc, int indent) {
    DocPrinter printer = new DocPrinter(indent);
    printer.print(doc, indent);
    return printer.out.toString();
  }

  private void print(Doc doc, int indent) {
    if (doc instanceof Doc.Level level) {
      level(level, indent);
    } else {
      flat(doc);
    }
  }

  private void level(Doc.Level level, int indent) {
    if (column + level.width() <= WIDTH) {
      flat(level);
      return;
    }
    int inner = indent + level.indent().value();
    List<Doc> run = new ArrayList<>();
    Doc.Break before = null;
    mustBreak = false;
    for (Doc doc : level.docs()) {
      if (doc instanceof Doc.Break point) {
        run(before, run, inner);
        run.clear();
        before = point;
      } else {
        run.add(doc);
      }
    }
    run(before, run, inner);
    mustBreak = false;
  }

  private void run(Doc.@Nullable Break before, List<Doc> run, int indent) {
    int width = 0;
    for (Doc doc : run) {
      width += doc.width();
    }
    if (before != null) {
      point(before, width, indent);
    }
    boolean fits = column + width <= WIDTH;
    for (Doc doc : run) {
      print(doc, indent);
    }
    mustBreak = !fits;
  }

  private void point(Doc.Break point, int next, int indent) {
    boolean taken = !point.fill() || mustBreak || column + point.width() + next > WIDTH;
    if (point.mark() != null) {
      point.mark().record(taken);
    }
    if (taken) {
      out.append('\n');
      newLineAt(indent);
    } else {
      write(point.flat());
    }
  }

  private void flat(Doc doc) {
    if (doc instanceof Doc.Text text) {
      write(text.text());
    } else if (doc instanceof Doc.Break point) {
      write(point.flat());
    } else if (doc instanceof Doc.Level level) {
      level.docs().forEach(this::flat);
    }
  }

  private void write(String text) {
    out.append(text);
    column += text.length();
  }

  private void newLineAt(int indent) {
    out.append(" ".repeat(indent));
    column = indent;
  }
}
