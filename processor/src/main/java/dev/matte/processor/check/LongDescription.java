package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;

/** Well-known clients cut a tool's description at 1,024 characters. */
final class LongDescription implements Rule {
  private static final int LIMIT = 1024;

  @Override
  public String id() {
    return "long-description";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Described described : Descriptions.of(server)) {
      int length = described.text().codePointCount(0, described.text().length());
      if (length > LIMIT && !described.words().startsWith("the instructions")) {
        report.warning(
            id(),
            described.place(),
            "%s has %d characters".formatted(described.words(), length),
            "Well-known clients allow 1024, and each conversation pays for every word.",
            "keep what helps to choose and to call; move the rest to a resource or the guide.");
      }
    }
  }
}
