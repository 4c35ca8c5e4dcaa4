package dev.matte.legacy.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import dev.matte.contract.Contract;
import dev.matte.contract.ContractFormatException;
import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** From a list to sources, through the compiler, and back to a list. */
final class RoundTrip {
  /** Members of an entry that an interface has no place for; the report names them. */
  private static final Set<String> DROPPED = Set.of("execution");

  private RoundTrip() {}

  /** Holds the list that comes back to the one that went in; answers with what was made. */
  static StubResult check(Contract list, StubOptions options) {
    StubResult result = Stubs.generate(list, options);
    result.files().forEach(RoundTrip::formatted);
    Compiled compiled = Compiled.of(result.files());
    assertThat(compiled.messages())
        .withFailMessage(() -> compiled.messages() + "\n" + blamed(compiled, result))
        .isEmpty();
    Map<String, String> expected = new LinkedHashMap<>();
    list.tools().forEach(tool -> expected.put(tool.name(), normal(tool)));
    Map<String, String> actual = new LinkedHashMap<>();
    try {
      compiled.catalog().tools().forEach(tool -> actual.put(tool.name(), normal(tool)));
    } catch (ContractFormatException e) {
      throw new AssertionError(e);
    }
    assertThat(actual.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    expected.forEach((name, entry) -> assertThat(actual.get(name)).as(name).isEqualTo(entry));
    return result;
  }

  /** Every source is as google-java-format would write it. */
  private static void formatted(StubFile file) {
    try {
      String formatted = new Formatter().formatSource(file.text());
      assertThat(file.text())
          .withFailMessage(() -> difference(file, formatted))
          .isEqualTo(formatted);
    } catch (FormatterException e) {
      fail(e.getMessage() + "\n" + file.text());
    }
  }

  private static String difference(StubFile file, String formatted) {
    List<String> ours = file.text().lines().toList();
    List<String> theirs = formatted.lines().toList();
    int at = 0;
    while (at < Math.min(ours.size(), theirs.size()) && ours.get(at).equals(theirs.get(at))) {
      at++;
    }
    return file.path()
        + " line "
        + (at + 1)
        + "\nours:\n"
        + part(ours, at)
        + "\ntheirs:\n"
        + part(theirs, at);
  }

  private static String part(List<String> lines, int at) {
    return String.join("\n", lines.subList(Math.max(0, at - 3), Math.min(lines.size(), at + 8)));
  }

  private static String blamed(Compiled compiled, StubResult result) {
    StringBuilder texts = new StringBuilder();
    for (StubFile file : result.files()) {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      if (compiled.messages().contains(name) && file.text().length() < 20_000) {
        texts.append(file.text());
      }
    }
    return texts.toString();
  }

  /** An entry with sorted members, without empty {@code required} and what is dropped. */
  private static String normal(ToolContract tool) {
    Json.Builder entry = Json.object();
    tool.listed()
        .values()
        .forEach(
            (name, value) -> {
              if (!DROPPED.contains(name)) {
                entry.put(name, value);
              }
            });
    return JsonText.pretty(sorted(entry.build()));
  }

  private static Json sorted(Json value) {
    if (value instanceof Json.Items items) {
      return Json.of(items.values().stream().map(RoundTrip::sorted).toList());
    }
    if (!(value instanceof Json.Members members)) {
      return value;
    }
    Json.Builder sorted = Json.object();
    new TreeMap<>(members.values())
        .forEach(
            (name, member) -> {
              if (!name.equals("required") || !member.text().equals("[]")) {
                sorted.put(name, sorted(member));
              }
            });
    return sorted.build();
  }
}
