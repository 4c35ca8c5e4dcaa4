package dev.matte.legacy.stub;

import java.util.ArrayList;
import java.util.List;

/** Writes {@link Doc}s on lines of at most 100 characters where that is possible. */
final class Printer {
  static final int LINE = 100;

  private final StringBuilder out = new StringBuilder();
  private int column;

  private Printer() {}

  /** The document as it stands at an indentation, without a line break at the end. */
  static String print(Doc doc, int indent) {
    Printer printer = new Printer();
    printer.indented(indent);
    printer.write(doc, indent);
    return printer.out.toString();
  }

  private void write(Doc doc, int indent) {
    if (doc instanceof Doc.Text text) {
      append(text.text());
    } else if (doc instanceof Doc.Block block) {
      block(block);
    } else if (doc instanceof Doc.Level level && column + level.width() <= LINE) {
      level.docs().forEach(this::flat);
    } else if (doc instanceof Doc.Level level) {
      broken(level, indent + level.indent());
    }
  }

  private void flat(Doc doc) {
    if (doc instanceof Doc.Text text) {
      append(text.text());
    } else if (doc instanceof Doc.Break gap) {
      append(gap.flat());
    } else if (doc instanceof Doc.Level level) {
      level.docs().forEach(this::flat);
    }
  }

  private void broken(Doc.Level level, int indent) {
    boolean mustBreak = false;
    List<Doc> docs = level.docs();
    int at = 0;
    while (at < docs.size()) {
      Doc first = docs.get(at);
      int from = first instanceof Doc.Break ? at + 1 : at;
      int to = from;
      while (to < docs.size() && !(docs.get(to) instanceof Doc.Break)) {
        to++;
      }
      List<Doc> split = new ArrayList<>(docs.subList(from, to));
      int width = Doc.sum(split);
      if (first instanceof Doc.Break gap) {
        gap(gap, mustBreak || column + gap.width() + width > LINE, indent + gap.indent());
      }
      mustBreak = column + width > LINE;
      split.forEach(each -> write(each, indent));
      at = to;
    }
  }

  private void gap(Doc.Break gap, boolean full, int indent) {
    if (full || !gap.fill()) {
      out.append('\n');
      indented(indent);
    } else {
      append(gap.flat());
    }
  }

  private void block(Doc.Block block) {
    int indent = column;
    append("\"\"\"");
    for (String line : block.lines()) {
      out.append('\n');
      if (!line.isEmpty()) {
        indented(indent);
        append(line);
      }
    }
  }

  private void indented(int indent) {
    out.append(" ".repeat(indent));
    column = indent;
  }

  private void append(String text) {
    out.append(text);
    column += text.length();
  }
}
