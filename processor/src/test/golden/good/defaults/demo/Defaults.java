package demo;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Defaults of every plain type. */
public interface Defaults {

  /** Answers with what it is given. */
  @McpTool
  default Numbers numbers(
      @Default("true") boolean flag,
      @Default("-1") byte small,
      @Default("-2") Short boxed,
      @Default("10") int whole,
      @Default("3000000000") Long big,
      @Default("0.5") float single,
      @Default("1e3") Double twice,
      @Default("12345678901234567890") BigInteger huge,
      @Default("0.10") BigDecimal exact) {
    return new Numbers(flag, small, boxed, whole, big, single, twice, huge, exact);
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Texts texts(
      @Default("a \"quoted\" text") String text,
      @Default("'") char letter,
      @Default("STAR") Topology topology,
      @Default("2024-02-29") LocalDate day,
      @Default("PT15M") Duration pause,
      @Default("2024-02-29T10:15:00Z") Instant when,
      @Default("de-CH") Locale locale,
      @Default("https://example.org") URI uri) {
    return new Texts(text, letter, topology, day, pause, when, locale, uri);
  }

  /** Answers with what it is given, as case 3. */
  @McpTool
  default Inner inner(Inner inner) {
    return inner;
  }

  /** Numbers. */
  record Numbers(
      boolean flag,
      byte small,
      short boxed,
      int whole,
      long big,
      float single,
      double twice,
      BigInteger huge,
      BigDecimal exact) {}

  /** Texts. */
  record Texts(
      String text,
      char letter,
      Topology topology,
      LocalDate day,
      Duration pause,
      Instant when,
      Locale locale,
      URI uri) {}

  /** Defaults inside a record. */
  record Inner(@Default("5") int limit, @Default("none") String note) {}

  /** How agents are wired. */
  enum Topology {
    MESH,
    STAR
  }
}
