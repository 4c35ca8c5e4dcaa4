package dev.matte.contract.value;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Keyword;
import dev.matte.contract.schema.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts of a schema's lengths, patterns and formats, and some that are a little off. */
final class TextSamples {
  private static final BigDecimal LONGEST = BigDecimal.valueOf(2_000);
  private static final List<String> ANY =
      List.of("x", "", " ", "0", "X", "a b", "é", "2026-13-45", "a@", "-", "1.5", "true", "\n");

  private TextSamples() {}

  static Stream<Json> of(Variant variant) {
    List<String> texts = new ArrayList<>();
    for (Keyword keyword : variant.keywords("format")) {
      if (keyword.value() instanceof Json.Text format) {
        texts.addAll(Formats.right(format.value()));
      }
    }
    for (Keyword keyword : variant.keywords("pattern")) {
      if (keyword.value() instanceof Json.Text pattern) {
        List<String> matching = PatternSamples.of(pattern.value());
        texts.addAll(matching);
        variant.most("minLength").ifPresent(least -> pad(texts, matching, least));
      }
    }
    for (String keyword : new String[] {"minLength", "maxLength"}) {
      variant.keywords(keyword).forEach(k -> lengths(texts, k.value()));
    }
    texts.addAll(ANY);
    if (!variant.keywords("format").isEmpty()) {
      texts.addAll(Formats.all());
    }
    return texts.stream().map(Json::of);
  }

  private static void lengths(List<String> texts, Json length) {
    if (length instanceof Json.Numeral number && number.value().compareTo(LONGEST) <= 0) {
      int count = number.value().intValue();
      texts.add("x".repeat(Math.max(count, 0)));
      texts.add("x".repeat(Math.max(count + 1, 0)));
      texts.add("x".repeat(Math.max(count - 1, 0)));
    }
  }

  private static void pad(List<String> texts, List<String> matching, BigDecimal least) {
    if (least.compareTo(LONGEST) <= 0) {
      for (String text : matching) {
        if (!text.isEmpty()) {
          texts.add(text.repeat(least.intValue() / text.length() + 1));
        }
      }
    }
  }
}
