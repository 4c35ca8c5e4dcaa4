package dev.matte.sample.flow.memory;

import dev.matte.runtime.binding.ToolException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stretches of time as callers write them: {@code 24h}, {@code 7d}. */
final class Timeframe {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,6})([smhd])");

  private Timeframe() {}

  static Duration of(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new ToolException("timeframe: expected a number and s, m, h or d, like 24h");
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
