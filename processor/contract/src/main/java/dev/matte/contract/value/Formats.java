package dev.matte.contract.value;

import dev.matte.contract.schema.Patterns;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Formats of text that are known to be checked, each with texts that are certainly right. */
public final class Formats {
  private static final Map<String, List<String>> RIGHT =
      Map.ofEntries(
          Map.entry("date-time", List.of("2026-01-31T10:15:30Z")),
          Map.entry("date", List.of("2026-01-31")),
          Map.entry("time", List.of("10:15:30Z")),
          Map.entry("duration", List.of("PT1H", "P1D")),
          Map.entry("email", List.of("ada@example.org")),
          Map.entry("idn-email", List.of("ada@example.org")),
          Map.entry("hostname", List.of("example.org")),
          Map.entry("idn-hostname", List.of("example.org")),
          Map.entry("ipv4", List.of("192.0.2.1")),
          Map.entry("ipv6", List.of("2001:db8::1")),
          Map.entry("uri", List.of("https://example.org/")),
          Map.entry("uri-reference", List.of("/a", "https://example.org/")),
          Map.entry("iri", List.of("https://example.org/")),
          Map.entry("iri-reference", List.of("/a", "https://example.org/")),
          Map.entry("uuid", List.of("123e4567-e89b-12d3-a456-426614174000")),
          Map.entry("json-pointer", List.of("/a/b")),
          Map.entry("regex", List.of("a+")));

  /** Each is contained in the others behind it. */
  private static final Map<String, Set<String>> WITHIN =
      Map.of(
          "uri", Set.of("uri-reference", "iri", "iri-reference"),
          "iri", Set.of("iri-reference"),
          "uri-reference", Set.of("iri-reference"),
          "email", Set.of("idn-email"),
          "hostname", Set.of("idn-hostname"));

  private static final Pattern TIME =
      Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-]\\d\\d:\\d\\d)");
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?=.)(?:\\d+W|(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=.)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{1,253}\\z)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!\\z)|\\z)){4}");
  private static final Pattern IPV6 = Pattern.compile("(?=.*:.*:)[0-9A-Fa-f:.]+");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
  private static final Pattern JSON_POINTER = Pattern.compile("(?:/(?:[^~/]|~[01])*)*");

  private Formats() {}

  /** Whether servers and validators are known to check a format. */
  public static boolean known(String format) {
    return RIGHT.containsKey(format);
  }

  /** Whether each text of one format is also one of another. */
  public static boolean within(String format, String other) {
    return WITHIN.getOrDefault(format, Set.of()).contains(other);
  }

  /** Texts of a format. */
  static List<String> right(String format) {
    return RIGHT.getOrDefault(format, List.of());
  }

  /** All formats' texts. */
  static List<String> all() {
    return RIGHT.values().stream().flatMap(List::stream).distinct().sorted().toList();
  }

  /** Whether a text is of a format; always so for a format that is not known. */
  static boolean fits(String format, String text) {
    return switch (format) {
      case "date-time" -> dateTime(text);
      case "date" -> date(text);
      case "time" -> TIME.matcher(text).matches();
      case "duration" -> DURATION.matcher(text).matches();
      case "email", "idn-email" -> EMAIL.matcher(text).matches();
      case "hostname", "idn-hostname" -> HOST.matcher(text).matches();
      case "ipv4" -> IPV4.matcher(text).matches();
      case "ipv6" -> IPV6.matcher(text).matches();
      case "uri", "iri" -> uri(text).filter(URI::isAbsolute).isPresent();
      case "uri-reference", "iri-reference" -> uri(text).isPresent();
      case "uuid" -> UUID.matcher(text).matches();
      case "json-pointer" -> JSON_POINTER.matcher(text).matches();
      case "regex" -> Patterns.readable(text);
      default -> true;
    };
  }

  private static boolean dateTime(String text) {
    try {
      return text.length() > 16
          && text.charAt(16) == ':'
          && OffsetDateTime.parse(text).getYear() < 10_000;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean date(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
