package dev.matte.runtime.audit;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names of a trail's files. The one that is written has the name that was asked for, such as
 * {@code audit.jsonl}; those before it have their day and last record in theirs, {@code
 * audit-20261201-000000000017.jsonl}, and so stand in order, before it.
 */
record TrailFiles(Path current) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** A finished file. */
  Path finished(LocalDate day, long last) {
    String end = String.format(Locale.ROOT, "-%s-%012d", DAY.format(day), last);
    return current.resolveSibling(stem() + end + extension());
  }

  /** Where bytes go that are no record. */
  Path torn(long next) {
    return current.resolveSibling(name() + String.format(Locale.ROOT, ".torn-%012d", next));
  }

  /** Held by the process that writes. */
  Path lock() {
    return current.resolveSibling(name() + ".lock");
  }

  /** The file that was finished last; {@code null} when there is none. */
  @Nullable Path lastFinished() throws IOException {
    Path last = null;
    Path folder = current.toAbsolutePath().getParent();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        boolean later = last == null || name(file).compareTo(name(last)) > 0;
        if (later && isFinished(name(file))) {
          last = file;
        }
      }
    }
    return last;
  }

  private boolean isFinished(String name) {
    String digits = "-00000000-000000000000";
    if (name.length() != stem().length() + digits.length() + extension().length()
        || !name.startsWith(stem())
        || !name.endsWith(extension())) {
      return false;
    }
    for (int i = 0; i < digits.length(); i++) {
      char c = name.charAt(stem().length() + i);
      if (digits.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private String stem() {
    int dot = name().lastIndexOf('.');
    return dot < 1 ? name() : name().substring(0, dot);
  }

  private String extension() {
    return name().substring(stem().length());
  }

  private String name() {
    return name(current);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
