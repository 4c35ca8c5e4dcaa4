package dev.matte.legacy.diff;

import dev.matte.contract.Change;
import dev.matte.contract.Severity;
import dev.matte.contract.json.Json;
import dev.matte.legacy.source.Source;
import dev.matte.legacy.text.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that all forms for people share. */
final class Shown {

  private Shown() {}

  /** The value of a side, or what it means that there is none. */
  static String value(Optional<Json> value) {
    return value.map(Json::text).orElse("nothing");
  }

  /** What a witness shows. */
  static String witnessing(Change change) {
    return change.pointer().startsWith("/outputSchema") ? "new result" : "refused now";
  }

  /** A witness as what a caller or a reader would see. */
  static String witness(Change change, Json witness) {
    return change.pointer().startsWith("/outputSchema")
        ? witness.text()
        : change.tool() + " " + witness.text();
  }

  /** {@code 1 breaking for callers, 2 risky}, the worst first; {@code no changes} for none. */
  static String counts(Findings findings) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Severity, Integer> count : findings.counts().entrySet()) {
      if (count.getValue() > 0) {
        parts.add(Counts.number(count.getValue()) + " " + count.getKey().text());
      }
    }
    String text = parts.isEmpty() ? "no changes" : String.join(", ", parts);
    return findings.ignored() == 0
        ? text
        : text + ", " + Counts.number(findings.ignored()) + " ignored";
  }

  /** A severity in the form that programs compare. */
  static String key(Severity severity) {
    return severity.text().replace(' ', '-');
  }

  /** The name of a tool, or what stands for the whole server. */
  static String tool(String name) {
    return name.isEmpty() ? "(the server)" : name;
  }

  /** The place of a change, or what stands for the tool itself. */
  static String place(Change change) {
    return change.pointer().isEmpty() ? "(the tool)" : change.pointer();
  }

  /** A side with what is known of its server. */
  static String side(Source source) {
    String server = source.contract().server();
    String version = source.contract().version();
    String tools = Counts.of(source.contract().tools().size(), "tool");
    String who = server.isEmpty() ? "" : server + (version.isEmpty() ? "" : " " + version) + ", ";
    return source.name() + " (" + who + tools + ")";
  }
}
