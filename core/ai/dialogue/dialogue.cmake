# SPDX-License-Identifier: GPL-3.0-or-later
# The booking dialogue, a part of the room `ai`. Included, not a folder of its own: rules that make sources belong to the
# folder of their target.
foreach(file analyzer_signals booking_dialogue cue_book cue_signals dialogue_replies dialogue_state dialogue_work embedded_lines guest_formats guest_name heard_turn
        house_answers offer_choice phrase_book turn_reading)
    target_sources(bellhop_ai PRIVATE ${CMAKE_CURRENT_LIST_DIR}/${file}.cpp)
endforeach()
# The sentences and cue words: phrases/en.txt becomes bellhop_ai_phrases_en().
foreach(folder phrases steering)
    foreach(language ar de en es fr it ja ko pt sw zh)
        set(input ${CMAKE_CURRENT_LIST_DIR}/${folder}/${language}.txt)
        set(output ${CMAKE_CURRENT_BINARY_DIR}/${folder}_${language}.cpp)
        add_custom_command(OUTPUT ${output}
            COMMAND ${CMAKE_COMMAND} -DINPUT=${input} -DOUTPUT=${output} -DSYMBOL=bellhop_ai_${folder}_${language}
                    -P ${CMAKE_SOURCE_DIR}/cmake/EmbedText.cmake
            DEPENDS ${input} ${CMAKE_SOURCE_DIR}/cmake/EmbedText.cmake VERBATIM)
        target_sources(bellhop_ai PRIVATE ${output})
        set_source_files_properties(${output} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endforeach()
endforeach()
