package dev.matte.legacy.migrate;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.text.SecretNames;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonSlice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Takes secrets out of what is shown of a call: what its tool says is sensitive, members that are
 * named like secrets, texts that look like keys and tokens, and wherever else a secret argument
 * comes up again. Used by one thread.
 */
final class Masks {

  private static final int MOST_SHOWN = 200;

  /** Shorter secrets are looked for as whole texts only: anything may hold an "a". */
  private static final int SHORT = 4;

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i:authorization)\\s*[:=]\\s*\\S+(?:\\s+\\S+)?"
              + "|(?i:bearer)\\s+[\\w.~+/=-]{8,}"
              + "|eyJ[\\w-]{6,}\\.[\\w-]+\\.?[\\w-]*"
              + "|\\b(?:sk|pk|rk|ghp|gho|ghs|xox[abprs])[-_][\\w-]{12,}"
              + "|-----BEGIN[\\s\\S]*?PRIVATE KEY-----[\\s\\S]*");
  private static final Json MASK = Json.of(Sensitive.MASK);

  private final Sensitive sensitive;
  private final Set<Json> secrets = new HashSet<>();
  private final List<String> texts = new ArrayList<>();
  private final Json arguments;

  /**
   * For one call.
   *
   * @param sensitive what the tool says
   * @param given the arguments as they came
   */
  Masks(Sensitive sensitive, Json given) {
    this.sensitive = sensitive;
    Json masked = named(bySchema(given, sensitive::masked));
    gather(given, masked);
    // A secret that holds another one goes first, or its rest would stay.
    texts.sort(Comparator.comparingInt(String::length).reversed());
    this.arguments = echoed(masked);
  }

  /** The arguments, to be shown. */
  String arguments() {
    return cut(arguments.text());
  }

  /** An answer without its secrets, of the same shape as far as it is not one. */
  Json of(Answer answer) {
    if (answer.content() && !sensitive.results().isEmpty()) {
      return MASK;
    }
    Json value =
        answer.failed() ? answer.value() : bySchema(answer.value(), sensitive::maskedResult);
    return echoed(named(value));
  }

  /** What an answer without secrets has at a pointer; nothing where it ends. */
  static String at(Json masked, String pointer) {
    Json value = masked;
    for (String step : steps(pointer)) {
      Optional<Json> below = value.equals(MASK) ? Optional.of(MASK) : below(value, step);
      if (below.isEmpty()) {
        return "";
      }
      value = below.get();
    }
    return cut(value instanceof Json.Text text ? text.value() : value.text());
  }

  /** A pointer as it may be shown: not beyond what is masked as a whole. */
  String pointer(Json masked, String pointer) {
    StringBuilder shown = new StringBuilder();
    Json value = masked;
    for (String step : steps(pointer)) {
      if (value.equals(MASK)) {
        break;
      }
      shown.append('/').append(step);
      value = below(value, step).orElse(Json.nothing());
    }
    return shown(shown.toString());
  }

  private static List<String> steps(String pointer) {
    return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
  }

  private static Optional<Json> below(Json value, String step) {
    Json inner = value instanceof Json.Text text ? Answer.parsed(text) : value;
    if (inner instanceof Json.Members members) {
      return Optional.ofNullable(members.values().get(step.replace("~1", "/").replace("~0", "~")));
    }
    return inner instanceof Json.Items items && inside(step, items.values().size())
        ? Optional.of(items.values().get(Integer.parseInt(step)))
        : Optional.empty();
  }

  private static boolean inside(String step, int size) {
    return step.matches("\\d{1,9}") && Integer.parseInt(step) < size;
  }

  private static Json bySchema(Json value, UnaryOperator<JsonSlice> mask) {
    try {
      return JsonText.parse(mask.apply(JsonSlice.of(value.text())).toString());
    } catch (JsonSyntaxException | JsonException e) {
      // Too deep for one of the two readers: nothing of it is shown.
      return MASK;
    }
  }

  /** Without what is named like a secret, in nested texts too. */
  private static Json named(Json value) {
    if (value instanceof Json.Members members) {
      Json.Builder copy = Json.object();
      for (Map.Entry<String, Json> member : members.values().entrySet()) {
        boolean secret =
            SecretNames.likely(member.getKey()) && !(member.getValue() instanceof Json.Nothing);
        copy.put(member.getKey(), secret ? MASK : named(member.getValue()));
      }
      return copy.build();
    }
    if (value instanceof Json.Items items) {
      return Json.of(items.values().stream().map(Masks::named).toList());
    }
    if (value instanceof Json.Text text && isStructure(Answer.parsed(text))) {
      return Json.of(named(Answer.parsed(text)).text());
    }
    return value;
  }

  /** Notes what was masked of the arguments. */
  private void gather(Json given, Json masked) {
    if (masked.equals(MASK) && !given.equals(MASK)) {
      gatherAll(given);
    } else if (given instanceof Json.Members from && masked instanceof Json.Members to) {
      from.values()
          .forEach((name, value) -> gather(value, to.values().getOrDefault(name, Json.nothing())));
    } else if (given instanceof Json.Items from && masked instanceof Json.Items to) {
      for (int i = 0; i < Math.min(from.values().size(), to.values().size()); i++) {
        gather(from.values().get(i), to.values().get(i));
      }
    } else if (given instanceof Json.Text from
        && masked instanceof Json.Text to
        && !from.equals(to)) {
      gather(Answer.parsed(from), Answer.parsed(to));
    }
  }

  private void gatherAll(Json value) {
    if (value instanceof Json.Members members) {
      members.values().values().forEach(this::gatherAll);
    } else if (value instanceof Json.Items items) {
      items.values().forEach(this::gatherAll);
    } else if (value instanceof Json.Text || value instanceof Json.Numeral) {
      secrets.add(value);
      String text = value instanceof Json.Text words ? words.value() : value.text();
      if (text.length() >= SHORT) {
        texts.add(text);
      }
    }
  }

  /** Without secrets that come up again, and without what looks like one. */
  private Json echoed(Json value) {
    if (value instanceof Json.Members members) {
      Json.Builder copy = Json.object();
      members.values().forEach((name, each) -> copy.put(shown(name), echoed(each)));
      return copy.build();
    }
    if (value instanceof Json.Items items) {
      return Json.of(items.values().stream().map(this::echoed).toList());
    }
    if (secrets.contains(value)) {
      return MASK;
    }
    if (value instanceof Json.Text text) {
      Json inner = Answer.parsed(text);
      return Json.of(isStructure(inner) ? echoed(inner).text() : shown(text.value()));
    }
    return value instanceof Json.Numeral && texts.contains(value.text()) ? MASK : value;
  }

  private String shown(String text) {
    String shown = text;
    for (String secret : texts) {
      shown = shown.replace(secret, Sensitive.MASK);
    }
    return TOKEN.matcher(shown).replaceAll(Sensitive.MASK);
  }

  private static boolean isStructure(Json value) {
    return value instanceof Json.Members || value instanceof Json.Items;
  }

  private static String cut(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }
}
