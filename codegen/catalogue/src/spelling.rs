//! Names in other spellings.

/// `snake_case` of a name in `UpperCamelCase`: `LcmState` to `lcm_state`, `VmId` to `vm_id`.
pub fn snake_case(camel: &str) -> String {
    let mut snake = String::with_capacity(camel.len() + 4);
    let mut previous_is_small = false;
    for character in camel.chars() {
        if character.is_uppercase() && previous_is_small {
            snake.push('_');
        }
        previous_is_small = !character.is_uppercase();
        snake.extend(character.to_lowercase());
    }
    snake
}

/// `UpperCamelCase` of a name in `snake_case`: `attach_nic` to `AttachNic`.
pub fn camel_case(snake: &str) -> String {
    let mut camel = String::with_capacity(snake.len());
    for word in snake.split('_') {
        let mut characters = word.chars();
        camel.extend(characters.next().into_iter().flat_map(char::to_uppercase));
        camel.push_str(characters.as_str());
    }
    camel
}
