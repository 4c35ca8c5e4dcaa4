package dev.matte.sample.flownexus.repo;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages by the endings of file names, and how each writes comments. */
final class Languages {

  /**
   * A language.
   *
   * @param comment what a line begins with that is one
   */
  record Language(String name, String comment) {}

  private static final String SLASHES = "//";
  private static final String HASH = "#";
  private static final String DASHES = "--";
  private static final String NONE = "";

  private static final Map<String, Language> BY_ENDING =
      Map.ofEntries(
          entry("java", "Java", SLASHES),
          entry("kt", "Kotlin", SLASHES),
          entry("scala", "Scala", SLASHES),
          entry("groovy", "Groovy", SLASHES),
          entry("js", "JavaScript", SLASHES),
          entry("mjs", "JavaScript", SLASHES),
          entry("cjs", "JavaScript", SLASHES),
          entry("jsx", "JavaScript", SLASHES),
          entry("ts", "TypeScript", SLASHES),
          entry("tsx", "TypeScript", SLASHES),
          entry("c", "C", SLASHES),
          entry("h", "C", SLASHES),
          entry("cc", "C++", SLASHES),
          entry("cpp", "C++", SLASHES),
          entry("hpp", "C++", SLASHES),
          entry("cs", "C#", SLASHES),
          entry("go", "Go", SLASHES),
          entry("rs", "Rust", SLASHES),
          entry("swift", "Swift", SLASHES),
          entry("php", "PHP", SLASHES),
          entry("dart", "Dart", SLASHES),
          entry("py", "Python", HASH),
          entry("rb", "Ruby", HASH),
          entry("pl", "Perl", HASH),
          entry("r", "R", HASH),
          entry("sh", "Shell", HASH),
          entry("bash", "Shell", HASH),
          entry("yml", "YAML", HASH),
          entry("yaml", "YAML", HASH),
          entry("toml", "TOML", HASH),
          entry("sql", "SQL", DASHES),
          entry("lua", "Lua", DASHES),
          entry("hs", "Haskell", DASHES),
          entry("html", "HTML", NONE),
          entry("css", "CSS", NONE),
          entry("scss", "CSS", SLASHES),
          entry("xml", "XML", NONE),
          entry("json", "JSON", NONE),
          entry("md", "Markdown", NONE));

  private Languages() {}

  /** The language of a file; empty for what is none of these. */
  static Optional<Language> of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(BY_ENDING.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
  }

  private static Map.Entry<String, Language> entry(String ending, String name, String comment) {
    return Map.entry(ending, new Language(name, comment));
  }
}
