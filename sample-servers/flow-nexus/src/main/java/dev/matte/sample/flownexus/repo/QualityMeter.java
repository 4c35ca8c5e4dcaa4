package dev.matte.sample.flownexus.repo;

import dev.matte.sample.flownexus.repo.GithubTools.Quality;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;

/** Counts what says how code is kept. Only files in a language that is known count as code. */
final class QualityMeter {
  private static final int LONG_LINE = 120;
  private static final int LONG_FILE = 500;
  private static final Pattern TODO = Pattern.compile("\\b(?:TODO|FIXME|XXX|HACK)\\b");
  private static final Pattern TEST =
      Pattern.compile("(?:^|/)(?:tests?|spec|__tests__)/|[._-](?:test|spec)\\.|Tests?\\.\\w+$");

  private final Set<ObjectId> contents = new HashSet<>();
  private final Top longest = new Top();
  private long code;
  private long blank;
  private long comments;
  private long longLines;
  private long todos;
  private int longFiles;
  private int tests;
  private int copies;
  private boolean readme;
  private boolean license;
  private boolean ci;

  void add(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    boolean atRoot = file.path().equals(file.name());
    readme |= atRoot && name.startsWith("readme");
    license |= atRoot && (name.startsWith("license") || name.startsWith("copying"));
    ci |= file.path().startsWith(".github/workflows/") || name.equals(".gitlab-ci.yml");
    if (file.bytes() > 0 && !contents.add(file.content())) {
      copies++;
    }
    file.language()
        .filter(language -> !file.binary())
        .ifPresent(language -> addCode(file, language.comment()));
  }

  private void addCode(SourceFile file, String comment) {
    tests += TEST.matcher(file.path()).find() ? 1 : 0;
    longFiles += file.lines().size() > LONG_FILE ? 1 : 0;
    longest.add(file.path(), file.lines().size());
    boolean inside = false;
    for (String line : file.lines()) {
      String text = line.strip();
      longLines += line.length() > LONG_LINE ? 1 : 0;
      todos += TODO.matcher(text).find() ? 1 : 0;
      boolean opens = comment.equals("//") && text.startsWith("/*");
      if (text.isEmpty()) {
        blank++;
      } else if (inside || opens || (!comment.isEmpty() && text.startsWith(comment))) {
        comments++;
        inside = (inside || opens) && !text.contains("*/");
      } else {
        code++;
      }
    }
  }

  Quality result() {
    return new Quality(
        code,
        blank,
        comments,
        longLines,
        longFiles,
        todos,
        tests,
        copies,
        readme,
        license,
        ci,
        longest.list());
  }
}
