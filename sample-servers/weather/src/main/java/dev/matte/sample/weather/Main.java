package dev.matte.sample.weather;

/** Starts the server. */
final class Main {
  private Main() {}

  // tag::main[]
  public static void main(String[] args) throws Exception {
    WeatherServer.serve(args, Almanac::new);
  }
  // end::main[]
}
