package dev.matte.sample.everything;

import java.util.Base64;

/** The smallest picture and the shortest sound that programs accept. */
final class Media {

  static final String PNG = "image/png";
  static final String WAV = "audio/wav";

  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mO44KAAAAMUATHJQh/6AAAAAElFTkSu"
          + "QmCC";

  private static final String BLIP =
      "UklGRiwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQgAAACAoMCggGBAYA==";

  private Media() {}

  /** One pixel. */
  static byte[] png() {
    return Base64.getDecoder().decode(PIXEL);
  }

  /** One thousandth of a second, 8,000 samples a second. */
  static byte[] wav() {
    return Base64.getDecoder().decode(BLIP);
  }
}
