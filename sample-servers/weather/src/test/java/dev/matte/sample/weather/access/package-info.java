/** What the guide to access shows, compiled. */
@NullMarked
package dev.matte.sample.weather.access;

import org.jspecify.annotations.NullMarked;
