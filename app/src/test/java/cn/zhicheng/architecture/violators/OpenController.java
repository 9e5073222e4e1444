package cn.zhicheng.architecture.violators;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Breaks CONTROLLERS_ARE_INSIDE and HANDLERS_NAME_THEIR_AUDIENCE; lies outside every component
 * scan.
 */
@Controller
public class OpenController {
  @GetMapping("/violator")
  String anybody() {
    return "violator";
  }
}
