package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.util.List;
import java.util.Set;

/** A value named like a secret should be marked as one, so that it stays out of logs. */
final class SuspectedSecret implements Rule {
  private static final Set<String> SINGLE =
      Set.of("password", "passwd", "passphrase", "secret", "token", "credential", "credentials");
  private static final Set<String> BEFORE_KEY =
      Set.of("api", "private", "secret", "access", "signing", "encryption", "anthropic", "ssh");
  private static final Set<String> HARMLESS_AFTER_TOKEN =
      Set.of("count", "counts", "limit", "budget", "type", "id", "name", "usage", "symbol");

  @Override
  public String id() {
    return "suspected-secret";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.arguments(server)) {
      if (!member.field().sensitive() && suspected(member.field())) {
        report.warning(
            id(),
            member.origin(),
            member.words() + " looks like a secret and is not marked as one",
            "What is not marked may appear in logs and in error messages that models read.",
            "mark it: @McpParam(sensitive = true).");
      }
    }
  }

  /** Whether a value is named like a secret and holds text. */
  static boolean suspected(FieldModel field) {
    return holdsText(field.type()) && secret(Names.words(field.name()));
  }

  private static boolean holdsText(TypeModel type) {
    return Types.within(type).stream().anyMatch(each -> each instanceof TypeModel.Text);
  }

  private static boolean secret(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      if (SINGLE.contains(words.get(i)) && !HARMLESS_AFTER_TOKEN.contains(next)) {
        return true;
      }
      if (words.get(i).equals("apikey")
          || (BEFORE_KEY.contains(words.get(i)) && next.equals("key"))) {
        return true;
      }
    }
    return false;
  }
}
