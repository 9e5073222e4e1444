package cn.zhicheng.front.help;

import cn.zhicheng.front.text.Markdown;
import cn.zhicheng.front.text.Terms;
import java.util.List;
import java.util.Map;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.stereotype.Component;

/** 常见问题, read once from {@code help/faq.yml}. */
@Component
public class Faq {
  private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();
  private final List<FaqGroup> groups = read("help/faq.yml");

  public List<FaqGroup> groups() {
    return groups;
  }

  /**
   * What holds every word in its question or answer; groups without such a question are left out.
   */
  public List<FaqGroup> holding(Terms terms) {
    return groups.stream()
        .map(group -> new FaqGroup(group.id(), group.title(), found(group, terms)))
        .filter(group -> !group.questions().isEmpty())
        .toList();
  }

  private static List<FaqQuestion> found(FaqGroup group, Terms terms) {
    return group.questions().stream().filter(q -> terms.allIn(q.words())).toList();
  }

  private static List<FaqGroup> read(String path) {
    List<Map<String, Object>> groups = Packed.yaml(path);
    return groups.stream().map(Faq::group).toList();
  }

  private static FaqGroup group(Map<String, Object> group) {
    if (!(group.get("questions") instanceof List<?> questions)) {
      throw new IllegalArgumentException("No questions in " + group.get("id"));
    }
    return new FaqGroup(
        text(group, "id"),
        text(group, "title"),
        questions.stream().map(q -> question((Map<?, ?>) q)).toList());
  }

  private static FaqQuestion question(Map<?, ?> one) {
    String question = text(one, "question");
    String answer = text(one, "answer");
    String words = question + "\n" + WORDS.render(Markdown.parse(answer));
    return new FaqQuestion(text(one, "id"), question, answer, words);
  }

  private static String text(Map<?, ?> from, String key) {
    if (!(from.get(key) instanceof String text) || text.isBlank()) {
      throw new IllegalArgumentException("No " + key + " in " + from);
    }
    return text.strip();
  }
}
