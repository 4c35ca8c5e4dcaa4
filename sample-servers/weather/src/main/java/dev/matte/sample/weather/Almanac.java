package dev.matte.sample.weather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Weather that follows from the name of the city: the same every time, without a network.
 *
 * <p>Thread-safe. Storm reports are kept until the process ends.
 */
// tag::implementation[]
final class Almanac implements Weather {
  private final List<StormReport> storms = new ArrayList<>();

  @Override
  public Forecast forecast(String city, int days) {
    int climate = Math.floorMod(city.toLowerCase(Locale.ROOT).hashCode(), 25);
    List<Integer> highs = new ArrayList<>();
    for (int day = 1; day <= days; day++) {
      highs.add(climate + Math.floorMod(climate * day + day * day, 9));
    }
    return new Forecast(city, highs);
  }

  @Override
  public synchronized long reportStorm(StormReport report) {
    storms.add(report);
    return storms.size();
  }
}
// end::implementation[]
