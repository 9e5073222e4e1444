package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route that is read, asked for by everybody: {@code reads.txt} says what each gets, and
 * {@code docs/authorization.md} how to read it.
 */
@ProductTest
@Import({ReadPeople.class, ReadThings.class, ReadFiles.class, ReadEntries.class, ReadWalk.class})
class ReadMatrixTest {
  /** Operations decide on requests to erase, and read whose they are. */
  private static final String REQUESTS = "/operations/erasures";

  @Autowired ReadWalk walk;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Test
  void everyRouteThatIsReadHasARowAndEveryRowItsRoute() {
    Set<String> rows =
        ReadRow.all().stream().map(ReadRow::route).collect(Collectors.toCollection(TreeSet::new));
    assertThat(rows).as("routes without a line, lines without a route").isEqualTo(routes());
  }

  /** What answers to GET, and what answers to every method. */
  private Set<String> routes() {
    var routes = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .forEach((info, handler) -> {
          Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
          String home = handler.getBeanType().getPackageName();
          if (home.startsWith("cn.zhicheng")
              && !home.startsWith("cn.zhicheng.architecture")
              && (methods.isEmpty() || methods.contains(RequestMethod.GET))) {
            routes.addAll(info.getPatternValues());
          }
        });
    return routes;
  }

  @Test
  void everybodyGetsWhatTheTableSays() {
    assertThat(
            walk.seen().stream()
                .filter(seen -> !seen.told().cells().equals(seen.found().cells()))
                .map(seen -> "\nsaid  " + seen.told().line() + "\nfound " + seen.found().line()))
        .isEmpty();
  }

  @Test
  void noPageShowsANumberInFullToWhoHasNotRevealedIt() {
    assertThat(
            walk.shown().stream()
                .filter(page -> !walk.numbersOn(page).isEmpty())
                .map(page -> page + " shows " + walk.numbersOn(page)))
        .isEmpty();
  }

  @Test
  void noPageNamesAnybodyToWhoHasNoBusinessWithThem() {
    assertThat(
            walk.shown().stream()
                .filter(page -> Viewer.WITHOUT_BUSINESS.contains(page.viewer()))
                .filter(page -> !page.toString().startsWith(REQUESTS))
                .filter(page -> !walk.namesOn(page).isEmpty())
                .map(page -> page + " names " + walk.namesOn(page)))
        .isEmpty();
  }
}
