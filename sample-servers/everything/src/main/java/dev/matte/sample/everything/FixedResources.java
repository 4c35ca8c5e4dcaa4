package dev.matte.sample.everything;

/** Resources whose contents never change. Thread-safe. */
final class FixedResources implements Resources {

  @Override
  public String text() {
    return "This is the content of the static text resource.";
  }

  @Override
  public byte[] binary() {
    return Media.png();
  }

  @Override
  public String watched() {
    return "Whoever subscribes hears when this changes.";
  }

  @Override
  public Data data(String id) {
    return new Data(id, true, "Data for ID: " + id);
  }
}
