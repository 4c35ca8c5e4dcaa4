package dev.matte.legacy.diff;

import dev.matte.legacy.text.Paint;
import java.util.Locale;

/** The forms in which findings are told. */
public enum DiffForm {
  /** For people at a terminal. */
  TEXT,
  /** For programs. */
  JSON,
  /** For a pull request. */
  MARKDOWN,
  /** For what shows test reports. */
  JUNIT;

  /** The findings in this form, with a line feed at the end; only text has colours. */
  public String of(Findings findings, Paint paint) {
    return switch (this) {
      case TEXT -> new TextForm(findings, paint).text();
      case JSON -> JsonForm.text(findings);
      case MARKDOWN -> new MarkdownForm(findings).text();
      case JUNIT -> new JunitForm(findings).text();
    };
  }

  /** The name as it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
