package demo;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpForm;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Books trips. */
public interface Trips {

  /** Books a trip that the user describes. */
  @McpTool
  String book(CallContext call);

  /**
   * A trip.
   *
   * @param city where to
   * @param days how long
   */
  @McpForm
  record Trip(
      @McpParam(title = "City") @Size(min = 2, max = 40) String city,
      @Default("3") @Positive int days,
      @Default("95.5") double budget,
      @Email Optional<String> email,
      Optional<LocalDate> start,
      @Default("SUMMER") Season season,
      @Default("window") Seat seat,
      @McpParam(name = "half_board") @Default("true") boolean halfBoard) {}

  /** Extras for a trip. */
  @McpForm
  record Extras(@Size(min = 1, max = 2) List<Seat> seats, Optional<List<Season>> seasons) {}

  /** When. */
  enum Season {
    /** When it is cold. */
    WINTER,
    /** When it is warm. */
    SUMMER
  }

  /** Where to sit. */
  enum Seat {
    window,
    aisle
  }
}
