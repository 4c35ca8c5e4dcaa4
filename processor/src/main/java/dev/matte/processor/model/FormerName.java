package dev.matte.processor.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A name under which a tool can still be called.
 *
 * @param listed whether lists show it
 * @param sunset the day after which it may go, as written, or empty
 */
public record FormerName(String name, boolean listed, String sunset, Origin origin) {

  /** The day after which it may go; empty also when what is written is no ISO date. */
  public Optional<LocalDate> lastDay() {
    try {
      return sunset.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(sunset));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }
}
