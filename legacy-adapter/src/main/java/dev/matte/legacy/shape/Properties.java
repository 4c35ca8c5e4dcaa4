package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JavaType;

/** The properties of a class, inherited ones first; fields before methods in each class. */
final class Properties {
  private static final Set<String> NO_PROPERTY = Set.of("JsonCreator", "JsonValue", "JsonIgnore");

  private final Reading reading;
  private final JavaType type;
  private final Map<String, Property> all = new LinkedHashMap<>();

  private Properties(Reading reading, JavaType type) {
    this.reading = reading;
    this.type = type;
  }

  static Properties of(Reading reading, JavaType type) {
    Properties properties = new Properties(reading, type);
    List<Class<?>> classes = new ArrayList<>();
    for (Class<?> each = type.getRawClass();
        each != null && !each.getName().startsWith("java.lang.");
        each = each.getSuperclass()) {
      classes.add(0, each);
    }
    classes.forEach(properties::add);
    return properties;
  }

  Collection<Property> all() {
    return all.values();
  }

  Optional<Property> find(String name) {
    return Optional.ofNullable(all.get(name));
  }

  Property get(String name) {
    return all.computeIfAbsent(name, Property::new);
  }

  /** A member's type as the class has it. */
  TypeUse use(
      Class<?> declaring, java.lang.reflect.Type written, java.lang.reflect.AnnotatedElement at) {
    return Types.member(type, declaring, written, at);
  }

  private void add(Class<?> each) {
    ClassFile file = reading.file(each);
    if (each.isRecord()) {
      for (RecordComponent component : each.getRecordComponents()) {
        component(component);
      }
    } else {
      for (Field field : each.getDeclaredFields()) {
        field(field);
      }
    }
    for (Constructor<?> constructor : each.getDeclaredConstructors()) {
      Jackson.refuseOthers(reading, Marks.of(constructor), NO_PROPERTY);
    }
    for (Method method : file.sorted(each.getDeclaredMethods())) {
      if (!Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()) {
        method(method);
      }
    }
  }

  private void component(RecordComponent component) {
    Property property = get(component.getName());
    Method accessor = component.getAccessor();
    TypeUse use = use(component.getDeclaringRecord(), component.getGenericType(), accessor);
    property.place(component, use);
    property.place(accessor, use);
    property.readBy(accessor, use);
  }

  private void field(Field field) {
    int modifiers = field.getModifiers();
    if (Modifier.isStatic(modifiers) || Modifier.isTransient(modifiers) || field.isSynthetic()) {
      return;
    }
    Property property = get(field.getName());
    TypeUse use = use(field.getDeclaringClass(), field.getGenericType(), field);
    property.place(field, use);
    if (Modifier.isPublic(modifiers)) {
      property.readBy(field, use);
    }
  }

  private void method(Method method) {
    Marks marks = Marks.of(method);
    boolean named = marks.has(JsonProperty.class);
    boolean usable = Creators.callable(method, reading.subject());
    String own = method.getName();
    Optional<String> read = BeanNames.read(method);
    Optional<String> written = BeanNames.written(method);
    boolean getter = method.getParameterCount() == 0;
    boolean isVoid = method.getReturnType() == void.class;
    if (find(own).filter(property -> property.places().contains(method)).isPresent()) {
      return;
    }
    if (usable && getter && (read.isPresent() || (named && !isVoid))) {
      Property property = get(read.orElse(own));
      TypeUse use = use(method.getDeclaringClass(), method.getGenericReturnType(), method);
      property.place(method, use);
      property.readBy(method, use);
    } else if (usable && (written.isPresent() || (named && method.getParameterCount() == 1))) {
      set(get(written.orElse(own)), method);
    } else {
      Jackson.refuseOthers(reading, marks, NO_PROPERTY);
    }
  }

  /** Notes a method of one parameter that writes a property. */
  void set(Property property, Method method) {
    TypeUse use =
        use(
            method.getDeclaringClass(),
            method.getGenericParameterTypes()[0],
            method.getParameters()[0]);
    property.place(method, use);
    property.place(method.getParameters()[0], use);
    property.writtenBy(method, use);
  }
}
