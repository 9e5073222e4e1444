package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.zhicheng.shared.UnfinishedException;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ViewResolver;

class FailuresTest {
  private final StaticListableBeanFactory none = new StaticListableBeanFactory();
  private final Incidents incidents = new Incidents();
  private final ViewResolver views =
      new JteViews()
          .jteViewResolver(
              Rendering.ENGINE,
              new ShellAdvice(
                  none.getBeanProvider(NavContributor.class),
                  none.getBeanProvider(UserChipSource.class)));
  private final MockMvc product =
      MockMvcBuilders.standaloneSetup(new Gallery(), new ContainerErrors(incidents), new TooLarge())
          .setControllerAdvice(
              new Failures(incidents, DataSize.ofMegabytes(10), DataSize.ofMegabytes(60)))
          .setViewResolvers(views)
          .build();

  @ParameterizedTest
  @CsvSource({
    "/gallery/nothing, 404, 没有找到这个页面",
    "/gallery/failures/refused, 409, 您还没有通过用人单位审核",
    "/gallery/failures/stale, 409, 周敏 已于 10:24 退回本申报",
    "/gallery/failures/invalid, 422, 请填写毕业院校。",
    "/gallery/failures/broken, 500, 系统出了问题"
  })
  void everyFailureHasItsStatusAndPlainWords(String path, int code, String words) throws Exception {
    product
        .perform(get(path))
        .andExpect(status().is(code))
        .andExpect(content().string(containsString(words)));
  }

  @Test
  void aRefusalLinksToWhereItCanBeRepaired() throws Exception {
    product
        .perform(get("/gallery/failures/refused"))
        .andExpect(content().string(containsString("href=\"/me/unit\"")));
  }

  @Test
  void ourOwnFailureNamesAnIncidentAndNoSecrets() throws Exception {
    product
        .perform(get("/gallery/failures/broken"))
        .andExpect(
            content()
                .string(
                    allOf(
                        matchesPattern("(?s).*事件编号.{0,40}[2-9A-Z]{4}-[2-9A-Z]{4}.*"),
                        not(containsString("IllegalState")),
                        not(containsString("on purpose")))));
  }

  @Test
  void aWrongMethodIsNotOurFailure() throws Exception {
    product.perform(post("/gallery")).andExpect(status().isMethodNotAllowed());
  }

  @Test
  void whatTheContainerRefusesBeforeAnyControllerLooksTheSame() throws Exception {
    var refused = new InvalidParameterException("too large", 413);

    var answer = new MockHttpServletResponse();
    new UploadLimit(views, DataSize.ofMegabytes(10), DataSize.ofMegabytes(60))
        .doFilter(
            new MockHttpServletRequest("POST", "/x"),
            answer,
            (request, response) -> {
              throw refused;
            });

    assertThat(answer.getStatus()).isEqualTo(413);
    assertThat(answer.getContentAsString()).contains("一次提交的文件合计不超过 60 MB");
  }

  @Test
  void aFileTooLargeIsToldTheLimits() throws Exception {
    product
        .perform(post("/too-large"))
        .andExpect(status().is(413))
        .andExpect(content().string(containsString("单个文件不超过 10 MB，一次提交的文件合计不超过 60 MB")));
  }

  @Test
  void whatWasNotPrintedIsToldWithItsNumberAndWhatToDo() throws Exception {
    product
        .perform(get("/unprinted"))
        .andExpect(status().is(500))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("文件没有生成"),
                        containsString("「评审表」内容过于复杂"),
                        containsString("不会丢失"),
                        containsString("K7M2-9QXD"),
                        not(containsString("34012319880229005X")))));
  }

  @ParameterizedTest
  @CsvSource({"400, 无法处理这次请求", "403, 您不能进行这项操作", "405, 不能这样打开这个页面", "418, 没有完成这次操作"})
  void errorsOfTheContainerLookTheSame(int code, String words) throws Exception {
    product
        .perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code))
        .andExpect(status().is(code))
        .andExpect(content().string(containsString(words)));
  }

  @Test
  void aFileWhereTheFormHasATextIsTheVisitorsMistakeAndTheOtherWayRound() throws Exception {
    product
        .perform(multipart("/typed").file(new MockMultipartFile("text", new byte[3])))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("请返回上一页")));
    product
        .perform(multipart("/sent").param("file", "x"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("请返回上一页")));
  }

  @Test
  void aTypeOfOursThatNothingConvertsToStaysOurFailure() throws Exception {
    product.perform(post("/unconverted").param("text", "x")).andExpect(status().is(500));
  }

  @RestController
  static class TooLarge {
    @PostMapping("/typed")
    void typed(@RequestParam String text) {}

    @PostMapping("/sent")
    void sent(@RequestParam List<MultipartFile> file) {}

    @PostMapping("/unconverted")
    void unconverted(@RequestParam(name = "text") Incidents text) {}

    @GetMapping("/unprinted")
    void unprinted() {
      throw new UnfinishedException(
          "「评审表」内容过于复杂，没有在规定时间内生成。", "K7M2-9QXD", new IllegalStateException("34012319880229005X"));
    }

    @PostMapping("/too-large")
    void refuse() {
      throw new MaxUploadSizeExceededException(10_485_760);
    }
  }
}
