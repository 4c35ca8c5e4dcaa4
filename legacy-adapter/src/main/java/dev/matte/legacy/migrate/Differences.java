package dev.matte.legacy.migrate;

import dev.matte.contract.json.Json;
import dev.matte.legacy.text.NameWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where two answers to the same call differ. Used once, by one thread. */
final class Differences {

  /** Where two answers differ: {@code changed}, {@code missing} or {@code added} at a pointer. */
  record Found(String pointer, String what) {}

  /** More are not looked for: the first ones tell what is wrong. */
  private static final int MOST = 8;

  /** Arrays with more pairs to try are compared in order. */
  private static final int MOST_PAIRS = 250_000;

  private static final BigDecimal FIRST_SECOND = BigDecimal.valueOf(1_000_000_000L);
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?)?");
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Set<String> TIME_WORDS =
      Set.of(
          "time", "timestamp", "at", "date", "created", "updated", "expires", "modified", "seen");

  private final AnswerRules rules;
  private final String tool;
  private final Set<Json> given;
  private final List<Found> found = new ArrayList<>();

  private Differences(AnswerRules rules, String tool, Set<Json> given) {
    this.rules = rules;
    this.tool = tool;
    this.given = given;
  }

  /**
   * The first differences; none when the answers are the same as far as the rules care.
   *
   * @param given values that came with the arguments, which no rule excuses
   */
  static List<Found> between(
      Answer legacy, Answer generated, AnswerRules rules, String tool, Set<Json> given) {
    if (legacy.failed() != generated.failed()) {
      return List.of(new Found("", generated.failed() ? "failed" : "succeeded"));
    }
    // Each side has its own words for what went wrong.
    if (legacy.failed()) {
      return List.of();
    }
    Differences differences = new Differences(rules, tool, given);
    differences.compare("", "", legacy.value(), generated.value());
    return differences.found;
  }

  private void compare(String pointer, String name, Json old, Json now) {
    if (found.size() == MOST || old.equals(now) || rules.ignores(tool, pointer)) {
      return;
    }
    if (old instanceof Json.Members from && now instanceof Json.Members to) {
      members(pointer, from.values(), to.values());
    } else if (old instanceof Json.Items from && now instanceof Json.Items to) {
      items(pointer, name, from.values(), to.values());
    } else if (!nested(pointer, name, old, now) && !excused(name, old, now)) {
      found.add(new Found(pointer, "changed"));
    }
  }

  private void members(String pointer, Map<String, Json> old, Map<String, Json> now) {
    for (Map.Entry<String, Json> member : old.entrySet()) {
      String place = pointer + '/' + step(member.getKey());
      Json other = now.get(member.getKey());
      if (other != null) {
        compare(place, member.getKey(), member.getValue(), other);
      } else {
        note(place, "missing");
      }
    }
    for (String name : now.keySet()) {
      if (!old.containsKey(name)) {
        note(pointer + '/' + step(name), "added");
      }
    }
  }

  private void items(String pointer, String name, List<Json> old, List<Json> now) {
    boolean few = (long) old.size() * now.size() <= MOST_PAIRS;
    if (few && rules.unordered(tool, pointer)) {
      inAnyOrder(pointer, name, old, now);
      return;
    }
    for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
      String place = pointer + '/' + i;
      if (i >= now.size()) {
        note(place, "missing");
      } else if (i >= old.size()) {
        note(place, "added");
      } else {
        compare(place, name, old.get(i), now.get(i));
      }
    }
  }

  private void inAnyOrder(String pointer, String name, List<Json> old, List<Json> now) {
    boolean[] taken = new boolean[now.size()];
    for (int i = 0; i < old.size(); i++) {
      int partner = 0;
      while (partner < taken.length
          && (taken[partner] || !same(pointer + '/' + i, name, old.get(i), now.get(partner)))) {
        partner++;
      }
      if (partner < taken.length) {
        taken[partner] = true;
      } else {
        note(pointer + '/' + i, "missing");
      }
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        note(pointer + '/' + i, "added");
      }
    }
  }

  private boolean same(String pointer, String name, Json old, Json now) {
    Differences alone = new Differences(rules, tool, given);
    alone.compare(pointer, name, old, now);
    return alone.found.isEmpty();
  }

  /** Texts that hold JSON objects or arrays are compared as such. */
  private boolean nested(String pointer, String name, Json old, Json now) {
    Json from = old instanceof Json.Text text ? Answer.parsed(text) : old;
    Json to = now instanceof Json.Text text ? Answer.parsed(text) : now;
    boolean both = isStructure(from) && isStructure(to);
    if (both && old instanceof Json.Text && now instanceof Json.Text) {
      compare(pointer, name, from, to);
      return true;
    }
    return false;
  }

  private boolean excused(String name, Json old, Json now) {
    if (given.contains(old) || given.contains(now)) {
      return false;
    }
    return (rules.anyTime() && isTime(name, old) && isTime(name, now))
        || (rules.anyId() && isId(name, old) && isId(name, now));
  }

  private static boolean isTime(String name, Json value) {
    if (value instanceof Json.Text text) {
      return TIME.matcher(text.value()).matches();
    }
    return value instanceof Json.Numeral number
        && number.value().compareTo(FIRST_SECOND) >= 0
        && words(name).stream().anyMatch(TIME_WORDS::contains);
  }

  private static boolean isId(String name, Json value) {
    if (value instanceof Json.Text text && UUID.matcher(text.value()).matches()) {
      return true;
    }
    List<String> words = words(name);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return (last.equals("id") || last.equals("ids") || last.equals("uuid"))
        && (value instanceof Json.Text || value instanceof Json.Numeral);
  }

  private static List<String> words(String name) {
    return NameWords.of(name).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private void note(String pointer, String what) {
    if (found.size() < MOST && !rules.ignores(tool, pointer)) {
      found.add(new Found(pointer, what));
    }
  }

  private static boolean isStructure(Json value) {
    return value instanceof Json.Members || value instanceof Json.Items;
  }

  private static String step(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
