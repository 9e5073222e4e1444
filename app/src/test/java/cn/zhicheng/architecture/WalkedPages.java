package cn.zhicheng.architecture;

import cn.zhicheng.architecture.PageSubjects.Visit;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page that is read, by every role it serves, found in the routes themselves. */
final class WalkedPages {
  private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

  /** Pages that anybody may open, with a subject where one is needed. */
  static final List<String> PUBLIC =
      List.of("/", "/login", "/help", "/plans", "/bulletins", "/verify", "/login/preset/code");

  private final Set<String> met = new HashSet<>();
  private final Map<String, HandlerMethod> routes = new TreeMap<>();
  private final PageSubjects subjects;

  WalkedPages(RequestMappingHandlerMapping mappings, PageSubjects subjects) {
    this.subjects = subjects;
    mappings
        .getHandlerMethods()
        .forEach((info, handler) -> {
          if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
            info.getPatternValues().forEach(route -> routes.put(route, handler));
          }
        });
  }

  /**
   * One page opened by somebody.
   *
   * @param parameters names of what its handler reads from the query
   */
  record Page(String route, Visit visit, Set<String> parameters) {}

  /** Pages and files, each by each role it serves. */
  List<Page> all() {
    var pages = new ArrayList<Page>();
    routes.forEach((route, handler) -> {
      for (Role role : audience(handler)) {
        for (Visit visit : subjects.visits(route, role)) {
          var path = visit.path().replaceAll("\\{ending:[^}]*}", "xlsx");
          pages.add(new Page(route, new Visit(visit.actor(), path), parameters(handler)));
        }
      }
    });
    return pages;
  }

  /** Without the files, which are made anew each time. */
  List<Page> pages(Set<String> files) {
    routes.keySet().removeAll(files);
    return all();
  }

  /** Forms of a page whose kind nobody of this role has met in this walk, sign-off left out. */
  List<PageForm> newForms(Actor actor, Document shown) {
    return PageForm.of(shown).stream()
        .filter(form -> !form.path().equals("/logout"))
        .filter(form -> met.add(actor.role() + " " + form.kind()))
        .toList();
  }

  private static Set<String> parameters(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .flatMap(WalkedPages::names)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> names(MethodParameter parameter) {
    parameter.initParameterNameDiscovery(NAMES);
    Class<?> type = parameter.getParameterType();
    if (type.equals(Actor.class)) {
      return Stream.empty(); // from the session
    }
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(component -> component.getName());
    }
    RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
    if (asked == null || Map.class.isAssignableFrom(type)) {
      return Stream.empty();
    }
    return Stream.of(
        asked.name().isEmpty() ? Objects.toString(parameter.getParameterName(), "") : asked.name());
  }

  private static List<Role> audience(HandlerMethod handler) {
    Audience own = handler.getMethodAnnotation(Audience.class);
    Audience served =
        own == null
            ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Audience.class)
            : own;
    return served == null ? List.of() : List.of(served.value());
  }
}
