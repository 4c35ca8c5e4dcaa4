// Generated from Trips.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Choices;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Form;
import dev.matte.runtime.binding.FormSchema;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Asks a person for {@link Trips.Trip}. */
@Generated("dev.matte.processor.McpProcessor")
public final class Trips_TripForm implements Form<Trips.Trip> {
  private static final FormSchema SCHEMA =
      FormSchema.of(
          "{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\",\"title\":\"City\",\"description\":\"where to\",\"minLength\":2,\"maxLength\":40},\"days\":{\"type\":\"integer\",\"description\":\"how long\",\"minimum\":1,\"default\":3},\"budget\":{\"type\":\"number\",\"default\":95.5},\"email\":{\"type\":\"string\",\"format\":\"email\"},\"start\":{\"type\":\"string\",\"format\":\"date\"},\"season\":{\"type\":\"string\",\"oneOf\":[{\"const\":\"WINTER\",\"title\":\"When it is cold\"},{\"const\":\"SUMMER\",\"title\":\"When it is warm\"}],\"default\":\"SUMMER\"},\"seat\":{\"type\":\"string\",\"enum\":[\"window\",\"aisle\"],\"default\":\"window\"},\"half_board\":{\"type\":\"boolean\",\"default\":true}},\"required\":[\"city\"]}",
          "{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\",\"title\":\"City\",\"description\":\"where to\",\"minLength\":2,\"maxLength\":40},\"days\":{\"type\":\"integer\",\"description\":\"how long\",\"minimum\":1},\"budget\":{\"type\":\"number\"},\"email\":{\"type\":\"string\",\"format\":\"email\"},\"start\":{\"type\":\"string\",\"format\":\"date\"},\"season\":{\"type\":\"string\",\"enum\":[\"WINTER\",\"SUMMER\"],\"enumNames\":[\"When it is cold\",\"When it is warm\"]},\"seat\":{\"type\":\"string\",\"enum\":[\"window\",\"aisle\"]},\"half_board\":{\"type\":\"boolean\",\"default\":true}},\"required\":[\"city\"]}");
  private static final Fields TRIP =
      Fields.builder()
          .required("city", "text")
          .optional("days")
          .optional("budget")
          .optional("email")
          .optional("start")
          .optional("season")
          .optional("seat")
          .optional("half_board")
          .ignoreUnknown()
          .build();
  private static final Choices<Trips.Season> SEASON =
      Choices.<Trips.Season>builder()
          .add("WINTER", Trips.Season.WINTER)
          .add("SUMMER", Trips.Season.SUMMER)
          .build();
  private static final Choices<Trips.Seat> SEAT =
      Choices.<Trips.Seat>builder()
          .add("window", Trips.Seat.window)
          .add("aisle", Trips.Seat.aisle)
          .build();

  @Override
  public JsonSlice schema(Revision revision) {
    return SCHEMA.in(revision);
  }

  @Override
  public Trips.Trip read(JsonSlice content) {
    Arguments in = new Arguments(content, Repairs.NONE);
    Trips.Trip form = readTrip(in);
    in.check();
    return form;
  }

  private static Trips.Trip readTrip(Arguments in) {
    if (!in.beginObject(TRIP)) {
      return null;
    }
    String city = null;
    int days = 3;
    double budget = 95.5;
    Optional<String> email = Optional.empty();
    Optional<LocalDate> start = Optional.empty();
    Trips.Season season = Trips.Season.SUMMER;
    Trips.Seat seat = Trips.Seat.window;
    boolean halfBoard = true;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> city = in.size(in.text(), 2, 40);
        case 1 -> days = in.above(in.int32(), 0);
        case 2 -> budget = in.float64();
        case 3 -> email = Optional.ofNullable(in.email(in.text()));
        case 4 -> start = Optional.ofNullable(in.localDate());
        case 5 -> season = in.choice(SEASON);
        case 6 -> seat = in.choice(SEAT);
        default -> halfBoard = in.bool();
      }
    }
    try {
      return in.endObject()
          ? new Trips.Trip(city, days, budget, email, start, season, seat, halfBoard)
          : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }
}
