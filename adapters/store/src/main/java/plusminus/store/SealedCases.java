package plusminus.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jackson which case of a sealed interface a record is, by its simple name in the member
 * {@code is}: core's records know nothing of JSON.
 */
final class SealedCases extends NopAnnotationIntrospector {

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public @Nullable TypeResolverBuilder<?> findTypeResolver(
      MapperConfig<?> config, AnnotatedClass type, JavaType base) {
    Class<?> raw = type.getRawType();
    boolean isCase = Stream.of(raw.getInterfaces()).anyMatch(SealedCases::isSealed);
    return isSealed(raw) || isCase ? byName() : null;
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(Annotated type) {
    Class<?> raw = type.getRawType();
    if (!isSealed(raw)) {
      return null;
    }
    return Stream.of(raw.getPermittedSubclasses())
        .map(each -> new NamedType(each, each.getSimpleName()))
        .toList();
  }

  @Override
  public @Nullable String findTypeName(AnnotatedClass type) {
    return type.getRawType().isRecord() ? type.getRawType().getSimpleName() : null;
  }

  private static StdTypeResolverBuilder byName() {
    return new StdTypeResolverBuilder()
        .init(JsonTypeInfo.Id.NAME, null)
        .inclusion(JsonTypeInfo.As.PROPERTY)
        .typeProperty("is");
  }

  private static boolean isSealed(Class<?> type) {
    return type.isInterface() && type.isSealed();
  }
}
