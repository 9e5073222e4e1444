package cn.zhicheng.document;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Calls the doors for uploads in pieces as the script does. */
@Component
public class UploadCalls {
  private static final JsonMapper JSON = new JsonMapper();
  private final ObjectProvider<MockMvc> mvc;

  UploadCalls(ObjectProvider<MockMvc> mvc) {
    this.mvc = mvc;
  }

  /** What came back; no values when it was no JSON. */
  public record Answer(int status, Map<?, ?> values) {
    public String text(String name) {
      return String.valueOf(Objects.requireNonNull(values.get(name), name));
    }

    public UUID id(String name) {
      return UUID.fromString(text(name));
    }

    public long number(String name) {
      return Long.parseLong(text(name));
    }
  }

  public Answer begin(Actor actor, String name, long size, String sha256) {
    return answer(
        actor,
        MockMvcRequestBuilders.post("/uploads")
            .param("name", name)
            .param("size", String.valueOf(size))
            .param("sha256", sha256)
            .with(csrf().asHeader()));
  }

  public Answer piece(Actor actor, String id, long offset, byte[] bytes) {
    return answer(
        actor,
        MockMvcRequestBuilders.post("/uploads/" + id + "/" + offset)
            .contentType("application/octet-stream")
            .content(bytes)
            .with(csrf().asHeader()));
  }

  public Answer post(Actor actor, String path) {
    return answer(actor, MockMvcRequestBuilders.post(path).with(csrf().asHeader()));
  }

  public Answer withoutToken(Actor actor, String path) {
    return answer(actor, MockMvcRequestBuilders.post(path));
  }

  public Answer get(Actor actor, String path) {
    return answer(actor, MockMvcRequestBuilders.get(path));
  }

  /** Begins, sends it in one piece, finishes. */
  public Answer whole(Actor actor, String name, byte[] file) {
    Answer begun = begin(actor, name, file.length, "");
    if (begun.status() != 200) {
      return begun;
    }
    piece(actor, begun.text("id"), 0, file);
    return post(actor, "/uploads/" + begun.text("id") + "/finish");
  }

  private Answer answer(Actor actor, MockHttpServletRequestBuilder request) {
    try {
      var response =
          mvc.getObject().perform(request.with(SignedOn.as(actor))).andReturn().getResponse();
      boolean json = String.valueOf(response.getContentType()).startsWith("application/json");
      return new Answer(
          response.getStatus(),
          json
              ? JSON.readValue(
                  response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8), Map.class)
              : Map.of());
    } catch (Exception e) {
      throw new AssertionError("The call failed", e);
    }
  }
}
