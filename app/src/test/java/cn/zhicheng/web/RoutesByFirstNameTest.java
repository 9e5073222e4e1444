package cn.zhicheng.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The routes are those that Spring alone would find; only fewer are looked at. */
class RoutesByFirstNameTest {
  private final MockMvc pages =
      MockMvcBuilders.standaloneSetup(new Pages())
          .setCustomHandlerMapping(RoutesByFirstName.Mapping::new)
          .build();

  @Test
  void eachPathFindsItsOwnController() throws Exception {
    says("/", "home");
    says("/library", "library");
    says("/library/3/papers", "papers 3");
    says("/applications/3", "application 3");
    says("/download-of/3", "any download-of 3");
  }

  @Test
  void namesAreComparedAsThePatternsSeeThem() throws Exception {
    pages.perform(get(URI.create("/%6Cibrary/3/papers"))).andExpect(content().string("papers 3"));
    pages.perform(get(URI.create("/library;a=b/3/papers"))).andExpect(content().string("papers 3"));
    pages.perform(get("/app/library").contextPath("/app")).andExpect(content().string("library"));
  }

  @Test
  void whatIsWrongWithARequestIsToldAsBefore() throws Exception {
    pages.perform(post("/library")).andExpect(status().isMethodNotAllowed());
    pages.perform(get("/nowhere")).andExpect(status().isNotFound());
    pages.perform(get("/libraries/3/papers")).andExpect(status().isNotFound());
  }

  private void says(String path, String text) throws Exception {
    pages.perform(get(path)).andExpect(status().isOk()).andExpect(content().string(text));
  }

  @RestController
  static class Pages {
    @GetMapping("/")
    String home() {
      return "home";
    }

    @GetMapping("/library")
    String library() {
      return "library";
    }

    @GetMapping("/library/{id}/papers")
    String papers(@PathVariable int id) {
      return "papers " + id;
    }

    @GetMapping("/applications/{id}")
    String application(@PathVariable int id) {
      return "application " + id;
    }

    @PostMapping("/applications/{id}")
    String save(@PathVariable int id) {
      return "saved " + id;
    }

    @GetMapping("/{any}/{id:\\d}")
    String any(@PathVariable String any, @PathVariable int id) {
      return "any " + any + " " + id;
    }
  }
}
