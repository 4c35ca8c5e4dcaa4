package dev.matte.sample.everything;

/** Starts the server. */
final class Main {
  private Main() {}

  /** Takes {@code --stdio} or {@code --http PORT}. */
  public static void main(String[] args) throws Exception {
    EverythingServer.serve(
        args, Contents::new, Schemas::new, Reports::new, FixedPrompts::new, FixedResources::new);
  }
}
