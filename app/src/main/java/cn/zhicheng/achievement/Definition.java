package cn.zhicheng.achievement;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a definition file, read key by key; every complaint knows its line. Keys nobody
 * asked for are mistakes too: {@link #done()}.
 */
final class Definition {
  private final String file;
  private final Node node;
  private final Map<String, Node> unread = new LinkedHashMap<>();

  private Definition(String file, Node node) {
    this.file = file;
    this.node = node;
    if (!(node instanceof MappingNode mapping)) {
      throw error("key: value pairs are expected here");
    }
    for (var tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (unread.put(key, tuple.getValueNode()) != null) {
        throw error(tuple.getKeyNode(), "'" + key + "' stands here twice");
      }
    }
  }

  static Definition parse(String file, String yaml) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (root == null) {
        throw new CategoryFileException(file, 1, "the file is empty");
      }
      return new Definition(file, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new CategoryFileException(file, line, e.getProblem());
    }
  }

  String text(String key) {
    Node value = unread.remove(key);
    if (value == null) {
      throw error("'" + key + "' is missing");
    }
    String text = scalar(value).strip();
    if (text.isEmpty()) {
      throw error(value, "'" + key + "' is empty");
    }
    return text;
  }

  String text(String key, String otherwise) {
    return unread.containsKey(key) ? text(key) : otherwise;
  }

  @Nullable BigDecimal number(String key) {
    Node value = unread.get(key);
    if (value == null) {
      return null;
    }
    try {
      return new BigDecimal(text(key));
    } catch (NumberFormatException e) {
      throw error(value, "'" + key + "' must be a number");
    }
  }

  int integer(String key, int otherwise) {
    Node value = unread.get(key);
    BigDecimal number = number(key);
    try {
      return number == null ? otherwise : number.intValueExact();
    } catch (ArithmeticException e) {
      throw error(value == null ? node : value, "'" + key + "' must be a whole number");
    }
  }

  boolean flag(String key) {
    return flag(key, false);
  }

  boolean flag(String key, boolean otherwise) {
    Node value = unread.get(key);
    String text = text(key, String.valueOf(otherwise));
    if (value != null && !text.equals("true") && !text.equals("false")) {
      throw error(value, "'" + key + "' must be true or false");
    }
    return text.equals("true");
  }

  List<String> texts(String key) {
    return sequence(key).stream().map(this::scalar).toList();
  }

  List<Definition> children(String key) {
    return sequence(key).stream().map(child -> new Definition(file, child)).toList();
  }

  @Nullable Definition child(String key) {
    Node value = unread.remove(key);
    return value == null ? null : new Definition(file, value);
  }

  /** Nothing more is expected: whatever is left was misspelt. */
  void done() {
    unread.forEach((key, value) -> {
      throw error(value, "'" + key + "' is not known here");
    });
  }

  CategoryFileException error(String what) {
    return error(node, what);
  }

  private List<Node> sequence(String key) {
    Node value = unread.remove(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof SequenceNode sequence)) {
      throw error(value, "'" + key + "' must be a list");
    }
    return new ArrayList<>(sequence.getValue());
  }

  private String scalar(Node value) {
    if (!(value instanceof ScalarNode scalar)) {
      throw error(value, "a single value is expected here");
    }
    return scalar.getValue();
  }

  private CategoryFileException error(Node where, String what) {
    return new CategoryFileException(file, where.getStartMark().getLine() + 1, what);
  }
}
