package dev.matte.bench.process;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A Markdown table, columns aligned, that grows row by row. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  /** A table with the given heads of columns. */
  public Table(String... heads) {
    rows.add(List.of(heads));
  }

  /** Adds a row with one cell per column. */
  public void row(String... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException(rows.get(0).size() + " cells make a row");
    }
    rows.add(List.of(cells));
  }

  /** Prints the table; the first column to the left, all others to the right. */
  public void print(PrintStream out) {
    for (int i = 0; i < rows.size(); i++) {
      out.println(line(rows.get(i)));
      if (i == 0) {
        out.println(rule());
      }
    }
    out.println();
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < cells.size(); column++) {
      String blanks = " ".repeat(width(column) - cells.get(column).length());
      line.append(' ')
          .append(column == 0 ? "" : blanks)
          .append(cells.get(column))
          .append(column == 0 ? blanks : "")
          .append(" |");
    }
    return line.toString();
  }

  private String rule() {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < rows.get(0).size(); column++) {
      line.append("-").append("-".repeat(width(column))).append(column == 0 ? "-|" : ":|");
    }
    return line.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
