/** What the README shows, compiled. */
@NullMarked
package dev.matte.sample.weather.readme;

import org.jspecify.annotations.NullMarked;
