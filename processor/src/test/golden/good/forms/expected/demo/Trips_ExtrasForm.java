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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Asks a person for {@link Trips.Extras}. */
@Generated("dev.matte.processor.McpProcessor")
public final class Trips_ExtrasForm implements Form<Trips.Extras> {
  private static final FormSchema SCHEMA =
      FormSchema.of(
          "{\"type\":\"object\",\"properties\":{\"seats\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"window\",\"aisle\"]},\"minItems\":1,\"maxItems\":2},\"seasons\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"const\":\"WINTER\",\"title\":\"When it is cold\"},{\"const\":\"SUMMER\",\"title\":\"When it is warm\"}]}}},\"required\":[\"seats\"]}");
  private static final Fields EXTRAS =
      Fields.builder().required("seats", "a list").optional("seasons").ignoreUnknown().build();
  private static final Choices<Trips.Seat> SEAT =
      Choices.<Trips.Seat>builder()
          .add("window", Trips.Seat.window)
          .add("aisle", Trips.Seat.aisle)
          .build();
  private static final Choices<Trips.Season> SEASON =
      Choices.<Trips.Season>builder()
          .add("WINTER", Trips.Season.WINTER)
          .add("SUMMER", Trips.Season.SUMMER)
          .build();

  @Override
  public JsonSlice schema(Revision revision) {
    return SCHEMA.in(revision);
  }

  @Override
  public Trips.Extras read(JsonSlice content) {
    Arguments in = new Arguments(content, Repairs.NONE);
    Trips.Extras form = readExtras(in);
    in.check();
    return form;
  }

  private static Trips.Extras readExtras(Arguments in) {
    if (!in.beginObject(EXTRAS)) {
      return null;
    }
    List<Trips.Seat> seats = null;
    Optional<List<Trips.Season>> seasons = Optional.empty();
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> seats = in.size(readSeatList(in), 1, 2);
        default -> seasons = Optional.ofNullable(readSeasonList(in));
      }
    }
    try {
      return in.endObject() ? new Trips.Extras(seats, seasons) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static List<Trips.Seat> readSeatList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Trips.Seat> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.choice(SEAT));
    }
    return in.endArray() ? items : null;
  }

  private static List<Trips.Season> readSeasonList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Trips.Season> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.choice(SEASON));
    }
    return in.endArray() ? items : null;
  }
}
